--TEST--
An effect's answer without its id or its address leaves the outcome unknown
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

$server = Server::start([
	['data' => ['paymentPageUrl' => 'https://pay.example/']], ['data' => ['id' => 'i']], ['data' => ['id' => 'i', 'paymentPageUrl' => null]],
	['data' => ['key' => 'k']], ['data' => ['id' => 'p']],
], ['key' => TEST_KEY]);
$client = client($server, maxRetries: 0);
$invoice = ['externalId' => 'order 7', 'type' => 'PAY', 'description' => 'd', 'amount' => 1];
for ($i = 0; $i < 3; $i++) {
	$e = thrown(fn () => $client->invoices->create($invoice));
	var_dump($e->externalId, $e->attempts, $e->getPrevious()->httpStatus);
}
$card = ['invoiceId' => 'i', 'cardFrom' => ['id' => 'c', 'securityCode' => '1'], 'amount' => 1];
$e = thrown(fn () => $client->payments->create($card, []));
var_dump($e->invoiceId, $e->advice);
var_dump($client->payments->create($card, [])->key);
?>
--EXPECT--
Uapay\Exception\OutcomeUnknownException: invoicer/invoices/create: the request left, and its outcome is unknown. Do not repeat it: $client->invoices->findByExternalId($externalId) tells whether it was executed. What went wrong: the answer's data is not as documented: id is missing
  Uapay\Exception\ProtocolException: invoicer/invoices/create: the answer's data is not as documented: id is missing
string(7) "order 7"
int(2)
int(200)
Uapay\Exception\OutcomeUnknownException: invoicer/invoices/create: the request left, and its outcome is unknown. Do not repeat it: $client->invoices->findByExternalId($externalId) tells whether it was executed. What went wrong: the answer's data is not as documented: paymentPageUrl is missing
  Uapay\Exception\ProtocolException: invoicer/invoices/create: the answer's data is not as documented: paymentPageUrl is missing
string(7) "order 7"
int(1)
int(200)
Uapay\Exception\OutcomeUnknownException: invoicer/invoices/create: the request left, and its outcome is unknown. Do not repeat it: $client->invoices->findByExternalId($externalId) tells whether it was executed. What went wrong: the answer's data is not as documented: paymentPageUrl is missing
  Uapay\Exception\ProtocolException: invoicer/invoices/create: the answer's data is not as documented: paymentPageUrl is missing
string(7) "order 7"
int(1)
int(200)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/create: the request left, and its outcome is unknown. Do not repeat it: $client->invoices->show($invoiceId)->payments tells whether it was executed. What went wrong: the answer's data is not as documented: id is missing
  Uapay\Exception\ProtocolException: invoicer/payments/create: the answer's data is not as documented: id is missing
string(1) "i"
string(75) "$client->invoices->show($invoiceId)->payments tells whether it was executed"
NULL
