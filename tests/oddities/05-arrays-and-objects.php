<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([
	['body' => '{"status":1,"data":{"id":"i","serviceData":{},"recurringData":{},"extraInfo":{}}}'],
	['body' => '{"status":1,"data":{"id":"i","serviceData":[],"recurringData":[],"extraInfo":"{}"}}'],
	['body' => '{"status":1,"data":{"id":"i","serviceData":[{"serviceId":1}],"recurringData":{"a":1},"extraInfo":"{\"a\":{\"b\":1}}"}}'],
	['body' => '{"status":1,"data":{"id":"i","serviceData":{"0":{"serviceId":1}},"extraInfo":{"a":{"b":1}}}}'],
	['body' => '{"status":1,"data":{"id":"i","serviceData":null,"recurringData":null,"extraInfo":null}}'],
	['body' => '{"status":1,"data":{"id":"i","extraInfo":""}}'],
	['body' => '{"status":1,"data":{"id":"i","extraInfo":"the merchant\'s own text"}}'],
]);
$client = plain_client($server);
for ($i = 0; $i < 7; $i++) {
	$invoice = $client->invoices->show('i');
	echo json_encode([$invoice->services, $invoice->recurringData, $invoice->extraInfo, $invoice->extra]), "\n";
}
echo "-- it is always a string in what is sent, and an object when it is empty\n";
$server->script([['repeat' => true, 'data' => ['id' => 'i']]]);
foreach ([['a' => ['b' => 1]], [], [1, 2], '{"a":1}', '', 'text'] as $extra_info) {
	$client->invoices->update('i', ['extraInfo' => $extra_info]);
}
foreach ($server->requests('update') as $request) {
	echo json_encode($request['json']['data']['extraInfo']), "\n";
}
?>
