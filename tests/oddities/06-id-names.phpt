--TEST--
Oddity 6: an id has many names
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

use Uapay\{Callback, CreatedPayment, CreatedInvoice, Invoice, Payment, PaymentCheck, Subscription};

foreach ([['id' => 'a'], ['Id' => 'a'], ['invoiceId' => 'a'], ['id' => 'a', 'Id' => 'b'], ['id' => null, 'Id' => 'a']] as $array) {
	echo 'Invoice ', Invoice::fromArray($array)->id, "\n";
}
foreach ([['paymentId' => 'a'], ['id' => 'a'], ['paymentId' => 'a', 'id' => 'b']] as $array) {
	echo 'Payment ', Payment::fromArray($array)->id, "\n";
	echo 'PaymentCheck ', PaymentCheck::fromArray($array)->id, "\n";
	echo 'CreatedPayment ', CreatedPayment::fromArray($array)->id, "\n";
}
echo 'CreatedInvoice ', CreatedInvoice::fromArray(['invoiceId' => 'a', 'paymentPageUrl' => 'u'])->id, "\n";
foreach ([['invoiceId' => 'a'], ['invoiceid' => 'a'], ['id' => 'a']] as $array) {
	echo 'Subscription ', Subscription::fromArray($array)->invoiceId, "\n";
}
foreach ([['paymentId' => 'a', 'invoiceId' => 'b', 'externalId' => 'c'], ['id' => 'a', 'orderId' => 'b', 'extarnalId' => 'c']] as $array) {
	$callback = Callback::fromArray($array);
	echo "Callback $callback->paymentId $callback->invoiceId $callback->externalId\n";
}
echo "-- in the answers of methods that return an id\n";
$server = Server::start([['data' => ['id' => 'a']], ['data' => ['invoiceId' => 'a']], ['data' => ['paymentId' => 'b']], ['data' => ['id' => 'b']]]);
$client = plain_client($server);
echo $client->invoices->update('a', ['tag' => 't']), $client->invoices->update('a', ['tag' => 't']),
	$client->payments->cancel('b', 'i'), $client->payments->cancel('b', 'i'), "\n";
?>
--EXPECT--
Invoice a
Invoice a
Invoice a
Invoice a
Invoice a
Payment a
PaymentCheck a
CreatedPayment a
Payment a
PaymentCheck a
CreatedPayment a
Payment a
PaymentCheck b
CreatedPayment b
CreatedInvoice a
Subscription a
Subscription a
Subscription a
Callback a b c
Callback a b c
-- in the answers of methods that return an id
aabb
