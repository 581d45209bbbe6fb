--TEST--
payments/show: every documented field of a payment and its invoice is read under its documented meaning
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

function show(object $object): void
{
	foreach (get_object_vars($object) as $name => $value) {
		echo str_pad($name, 20), match (true) {
			$value instanceof UnitEnum => $value::class . '::' . $value->name,
			$value instanceof DateTimeInterface => $value->format('Y-m-d H:i:s.u T'),
			is_object($value) => 'a ' . $value::class,
			default => json_encode($value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
		}, "\n";
	}
}

$request = example('payments-show.request.json');
$server = Server::start([
	['if_path' => 'sessions', 'json' => ['status' => 1, 'data' => ['id' => $request['params']['sessionId']]]],
	['body' => example_text('payments-show.response.json')],
	['body' => example_text('payments-show.response.json')],
], ['session' => false]);
$client = plain_client($server, maxRetries: 0);

// The documents' answer is about another payment than their request.
thrown(fn () => $client->payments->show('1c584ff0-b560-455f-a197-1ecaf3632fc4'));
$payment = $client->payments->show(example('payments-show.response.json')['data']['paymentId']);
$sent = $server->requests('show')[0];
echo $sent['path'], "\n";
var_dump($sent['json'] === $request);
echo "-- the payment\n";
show($payment);
echo "-- its invoice\n";
show($payment->invoice);
echo "-- paid, though paidAt is null\n";
var_dump($payment->outcome());
var_dump($payment->toArray() === example('payments-show.response.json')['data']);

echo "-- the fields of the table that the example has as null, and the nullable ones left out\n";
$server->script([['json' => ['status' => 1, 'data' => [
	'invoiceId' => 'i', 'paymentId' => 'p', 'number' => 1, 'amount' => 250, 'commission' => 0, 'status' => 'REVERSED',
	'paymentStatus' => 'RETURNED', 'systemType' => 'P2P', 'cardToId' => 'card', 'cardToMasked' => '4111111111',
	'paidAt' => '2018-11-30T14:36:26.000Z', 'reversedAt' => '2018-12-01T00:00:00.5Z', 'canceledAt' => 1543588513000,
	'invoice' => ['id' => 'i', 'email' => 'payer@example.com', 'cardToId' => 'card', 'status' => 'INACTIVE', 'type' => 'HOLD',
		'serviceData' => [['serviceId' => 1457, 'amount' => 100]]],
]]]]);
$payment = $client->payments->show('p');
show($payment);
echo "-- its invoice\n";
show($payment->invoice);
show($payment->invoice->services[0]);

echo "-- the error element\n";
$server->script([['json' => ['status' => 0] + example('error.list-element.json')]]);
$error = thrown(fn () => $client->payments->show('p'));
var_dump($error->errorCode, $error->fields, $error->details);
?>
--EXPECT--
Uapay\Exception\ProtocolException: invoicer/payments/show: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
/api/invoicer/payments/show
bool(true)
-- the payment
id                  "e408a23f-982d-4557-97bb-96183056db22"
invoiceId           "0e2a35e5-7cc8-49a2-bb12-3d9e684292f8"
number              2235
receiptId           "Q1URF9TQMKDE"
clientId            "1"
systemType          Uapay\SystemType::Ecom
amount              100
commission          303
currency            null
email               "payer@example.com"
status              Uapay\PaymentStatus::Finished
paymentSystemStatus Uapay\PaymentSystemStatus::Finished
cardFromId          "9457a090-7528-422e-8ec3-3d3d71c689ce"
cardFromMasked      "5355175521"
cardToId            null
cardToMasked        null
sendOperationId     null
receiveOperationId  null
chequeLink          "https://api.zero.uapay.ua/api/acquiring/receipts/v2/e408a23f-982d-4557-97bb-96183056db22.pdf"
createdAt           2018-11-30 14:36:05.000000 UTC
updatedAt           2018-11-30 14:36:26.000000 UTC
paidAt              null
reversedAt          null
finishedAt          2018-11-30 14:36:26.000000 UTC
canceledAt          null
invoice             a Uapay\Invoice
extra               []
-- its invoice
id                  "0e2a35e5-7cc8-49a2-bb12-3d9e684292f8"
externalId          "1"
number              1960
clientId            "1"
clientName          null
systemType          Uapay\SystemType::Ecom
type                Uapay\InvoiceType::Pay
status              Uapay\InvoiceStatus::Active
amount              100
reusability         false
description         "test payment Anton"
tag                 null
redirectUrl         "http://uapay.ua/"
callbackUrl         "http://example.com/"
email               null
cardToId            null
extraInfo           {"origin":"invoicer"}
services            []
recurringData       []
payments            []
createdAt           2018-11-30 14:35:13.000000 UTC
updatedAt           2018-11-30 14:35:13.000000 UTC
extra               []
-- paid, though paidAt is null
enum(Uapay\PaymentOutcome::Paid)
bool(true)
-- the fields of the table that the example has as null, and the nullable ones left out
id                  "p"
invoiceId           "i"
number              1
receiptId           null
clientId            null
systemType          Uapay\SystemType::P2p
amount              250
commission          0
currency            null
email               null
status              Uapay\PaymentStatus::Reversed
paymentSystemStatus Uapay\PaymentSystemStatus::Returned
cardFromId          null
cardFromMasked      null
cardToId            "card"
cardToMasked        "4111111111"
sendOperationId     null
receiveOperationId  null
chequeLink          null
createdAt           null
updatedAt           null
paidAt              2018-11-30 14:36:26.000000 UTC
reversedAt          2018-12-01 00:00:00.500000 UTC
finishedAt          null
canceledAt          2018-11-30 14:35:13.000000 UTC
invoice             a Uapay\Invoice
extra               []
-- its invoice
id                  "i"
externalId          null
number              null
clientId            null
clientName          null
systemType          null
type                Uapay\InvoiceType::Hold
status              Uapay\InvoiceStatus::Inactive
amount              null
reusability         null
description         null
tag                 null
redirectUrl         null
callbackUrl         null
email               "payer@example.com"
cardToId            "card"
extraInfo           []
services            [{"serviceId":1457,"amount":100}]
recurringData       []
payments            []
createdAt           null
updatedAt           null
extra               []
id                  "1457"
destination         null
destinationName     null
account             null
mfo                 null
okpo                null
bankName            null
description         null
amount              100
callbackUrl         null
extra               []
-- the error element
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: WRONG_ID
string(8) "WRONG_ID"
array(0) {
}
array(1) {
  ["id"]=>
  string(36) "10eaaf72-9bbe-45e1-8bf4-d6641fb3ebfc"
}
