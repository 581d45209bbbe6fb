--TEST--
Oddity 16: what is empty in a request is {}, not []
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['repeat' => true, 'data' => ['id' => 'i']]]);
$client = plain_client($server);
$client->request('some/path');
$client->request('some/path', [], []);
$client->request('some/path', ['list' => []], ['a' => ['b' => []]]);
$client->payments->create(['invoiceId' => 'i', 'amount' => 1, 'cardFrom' => ['id' => 'c', 'securityCode' => '1']], []);
$client->invoices->update('i', []);
foreach ($server->requests() as $request) {
	echo str_replace($request['json']['params']['sessionId'] ?? 'none', 'S', $request['body']), "\n";
}
?>
--EXPECT--
{"params":{"clientId":"6412"}}
{"params":{"sessionId":"S"}}
{"params":{"sessionId":"S"},"data":{}}
{"params":{"sessionId":"S","list":[]},"data":{"a":{"b":[]}}}
{"params":{"sessionId":"S","device":{}},"data":{"invoiceId":"i","cardFrom":{"id":"c","securityCode":"1"},"amount":1,"currency":980}}
{"params":{"sessionId":"S","id":"i"},"data":{}}
