--TEST--
A reference is taken for its value, as foreach leaves them behind
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = Server::start([['data' => ['id' => 'i', 'paymentPageUrl' => 'https://pay.example/']], ['data' => ['invoices' => []]]]);
$client = plain_client($server);
$data = INVOICE + ['services' => [['amount' => 1], ['amount' => 2]], 'extraInfo' => ['a' => 1, 'b' => ['c' => 2]]];
$type = Uapay\InvoiceType::Pay;
$data['type'] = &$type;
foreach ($data as &$member) {
}
foreach ($data['services'] as &$service) {
	foreach ($service as &$value) {
	}
}
foreach ($data['extraInfo'] as &$value) {
}
$client->invoices->create($data);
echo json_encode($server->requests('create')[1]['json']['data']), "\n";
$ids = ['a', 'b'];
foreach ($ids as &$id) {
}
$client->invoices->showList($ids);
echo json_encode($server->requests('list')[0]['json']['params']), "\n";
?>
--EXPECT--
{"externalId":"1","type":"PAY","description":"Order 1","amount":1999,"extraInfo":"{\"a\":1,\"b\":{\"c\":2}}","services":[{"amount":1},{"amount":2}]}
{"sessionId":"00000000-0000-4000-8000-000000000001","ids":["a","b"]}
