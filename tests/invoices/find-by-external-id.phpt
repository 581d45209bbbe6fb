--TEST--
Invoices::findByExternalId() returns the invoice, or null when UAPAY has none
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$invoice = example('invoices-show.response.constructed.json')['data'];
$server = Server::start([
	['data' => ['invoices' => [$invoice]]],
	['data' => ['invoices' => [['externalId' => '1', 'id' => 'another'], $invoice]]],
], ['key' => TEST_KEY]);
$client = client($server, maxRetries: 0);
echo $client->invoices->findByExternalId('1500383075')->id, "\n";
$params = $server->requests('list')[0]['json']['params'];
echo $server->requests('list')[0]['path'], ' ', json_encode(array_diff_key($params, ['sessionId' => 0])), "\n";
echo $client->invoices->findByExternalId('1500383075')->id, "\n";

echo "-- none\n";
foreach ([
	['data' => ['invoices' => []]],
	['data' => ['invoices' => [['error' => ['code' => 'WRONG_ID', 'details' => ['id' => '1500383075']]]]]],
	['error' => ['code' => 'WRONG_ID', 'details' => ['id' => '1500383075']]],
	['status' => 404, 'error' => ['code' => 'WRONG_ID', 'details' => ['id' => '1500383075']]],
] as $step) {
	$server->script([$step]);
	var_dump($client->invoices->findByExternalId('1500383075'));
}

echo "-- unknown, which is not none\n";
foreach ([
	['data' => ['invoices' => [['error' => ['code' => 'ACCESS_DENIED', 'details' => ['id' => '1']]]]]],
	['data' => ['invoices' => [['error' => ['message' => 'no code']]]]],
	['data' => ['invoices' => [['externalId' => '1', 'id' => 'another']]]],
	['data' => ['invoices' => [['error' => ['code' => 'WRONG_ID', 'details' => ['id' => '1']]]]]],
	['error' => ['code' => 'WRONG_ID', 'details' => ['id' => '1']]],
	['error' => ['code' => 'FORMAT_ERROR']],
	['data' => []],
	['body' => ''],
] as $step) {
	$server->script([$step]);
	$exception = thrown(fn () => $client->invoices->findByExternalId('1500383075'));
	echo '  ', json_encode([$exception->endpoint, $exception->errorCode ?? null, $exception->details ?? null]), "\n";
}
thrown(fn () => $client->invoices->findByExternalId(''));
?>
--EXPECT--
0004cf22-3a80-475c-bee4-96d6417358a7
/api/invoicer/invoices/show/list {"externalIds":["1500383075"]}
0004cf22-3a80-475c-bee4-96d6417358a7
-- none
NULL
NULL
NULL
NULL
-- unknown, which is not none
Uapay\Exception\ApiException: invoicer/invoices/show/list: UAPAY refused it: ACCESS_DENIED
  ["invoicer\/invoices\/show\/list","ACCESS_DENIED",{"id":"1"}]
Uapay\Exception\ApiException: invoicer/invoices/show/list: UAPAY refused it: no error code
  ["invoicer\/invoices\/show\/list",null,[]]
Uapay\Exception\ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: it has other invoices than the one asked for
  ["invoicer\/invoices\/show\/list",null,null]
Uapay\Exception\ApiException: invoicer/invoices/show/list: UAPAY refused it: WRONG_ID
  ["invoicer\/invoices\/show\/list","WRONG_ID",{"id":"1"}]
Uapay\Exception\ApiException: invoicer/invoices/show/list: UAPAY refused it: WRONG_ID
  ["invoicer\/invoices\/show\/list","WRONG_ID",{"id":"1"}]
Uapay\Exception\ApiException: invoicer/invoices/show/list: UAPAY refused it: FORMAT_ERROR
  ["invoicer\/invoices\/show\/list","FORMAT_ERROR",[]]
Uapay\Exception\ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: invoices must be a list
  ["invoicer\/invoices\/show\/list",null,null]
Uapay\Exception\ProtocolException: invoicer/invoices/show/list: the answer is empty (HTTP 200)
  ["invoicer\/invoices\/show\/list",null,null]
Uapay\Exception\InvalidRequestException: invoicer/invoices/show/list: externalId must not be empty
