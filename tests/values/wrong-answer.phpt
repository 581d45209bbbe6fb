--TEST--
A member of a wrong type in an answer is a ProtocolException of a read and an unknown outcome of an effect
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([
	['data' => ['id' => 'i', 'payments' => [['paymentId' => 'p'], ['paymentId' => 'q', 'amount' => 'x']]]],
	['data' => ['id' => 'i']],
	['data' => ['id' => 'p']],
	['data' => ['invoices' => 7]],
	['data' => []],
], ['key' => TEST_KEY]);
$client = client($server, maxRetries: 0);
$exception = thrown(fn () => $client->invoices->show('i'));
var_dump($exception->httpStatus, $exception->endpoint);
$exception = thrown(fn () => $client->invoices->create(['externalId' => 'e', 'type' => 'PAY', 'description' => 'd']));
var_dump($exception->externalId, $exception->getPrevious()->httpStatus);
echo "-- an id under the name of another method's id is an id\n";
echo $client->payments->cancel('p', 'i'), "\n";
thrown(fn () => $client->invoices->showList(['i']));
thrown(fn () => $client->payments->cancel('p', 'i'));
?>
--EXPECT--
Uapay\Exception\ProtocolException: invoicer/invoices/show: the answer's data is not as documented: payments[1].amount must be an integer, string given
int(200)
string(22) "invoicer/invoices/show"
Uapay\Exception\OutcomeUnknownException: invoicer/invoices/create: the request left, and its outcome is unknown. Do not repeat it: $client->invoices->findByExternalId($externalId) tells whether it was executed. What went wrong: the answer's data is not as documented: paymentPageUrl is missing
  Uapay\Exception\ProtocolException: invoicer/invoices/create: the answer's data is not as documented: paymentPageUrl is missing
string(1) "e"
int(200)
-- an id under the name of another method's id is an id
p
Uapay\Exception\ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: invoices must be a list
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer's data is not as documented: paymentId is missing
  Uapay\Exception\ProtocolException: invoicer/payments/cancel: the answer's data is not as documented: paymentId is missing
