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
