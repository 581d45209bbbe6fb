--TEST--
CreatedInvoice has the request's externalId, whether UAPAY repeats it or not; an answer with another one proves nothing
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([
	['data' => ['id' => 'i', 'paymentPageUrl' => 'u']],
	['data' => ['id' => 'i', 'paymentPageUrl' => 'u', 'externalId' => 'ours']],
	['data' => ['id' => 'i', 'paymentPageUrl' => 'u', 'externalId' => "UAPAY's"]],
	['data' => ['id' => 'i', 'paymentPageUrl' => 'u', 'externalId' => 'Ours']],
]);
$invoices = plain_client($server)->invoices;
$create = fn () => $invoices->create(['externalId' => 'ours', 'type' => 'PAY', 'description' => 'd']);
for ($i = 0; $i < 2; $i++) {
	$created = $create();
	var_dump($created->externalId, $created->paymentPageUrlQr);
	echo json_encode($created), "\n";
}
echo "-- another\n";
for ($i = 0; $i < 2; $i++) {
	$exception = thrown($create);
	var_dump($exception->externalId);
}
echo count($server->requests('create')) - count($server->requests('sessions')), " requests\n";
?>
--EXPECT--
string(4) "ours"
NULL
{"id":"i","paymentPageUrl":"u","externalId":"ours"}
string(4) "ours"
NULL
{"id":"i","paymentPageUrl":"u","externalId":"ours"}
-- another
Uapay\Exception\OutcomeUnknownException: invoicer/invoices/create: the request left, and its outcome is unknown. Do not repeat it: $client->invoices->findByExternalId($externalId) tells whether it was executed. What went wrong: the answer is about something else: its "externalId" is not the one asked for (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/invoices/create: the answer is about something else: its "externalId" is not the one asked for (HTTP 200)
string(4) "ours"
Uapay\Exception\OutcomeUnknownException: invoicer/invoices/create: the request left, and its outcome is unknown. Do not repeat it: $client->invoices->findByExternalId($externalId) tells whether it was executed. What went wrong: the answer is about something else: its "externalId" is not the one asked for (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/invoices/create: the answer is about something else: its "externalId" is not the one asked for (HTTP 200)
string(4) "ours"
4 requests
