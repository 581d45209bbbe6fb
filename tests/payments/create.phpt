--TEST--
Payments::create() sends the card in data and the device in params, and returns id and key
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

use Uapay\Locale;

$server = Server::start([['repeat' => true, 'body' => example_text('payments-create.response.constructed.json')]]);
$payments = plain_client($server)->payments;
$example = example('payments-create.request.json');
$device = ['time' => new DateTimeImmutable('2021-10-07T16:55:52.832+02:00')] + $example['params']['device'];
$created = $payments->create($example['data'], $device, Locale::Uk);
echo $created->id, ' ', $created->key, "\n";
$sent = $server->requests('create')[1];
echo $sent['path'], ' ', implode(', ', array_keys($sent['json']['params'])), ' ', $sent['json']['params']['locale'], "\n";
ksort($sent['json']['params']['device']);
ksort($example['params']['device']);
var_dump($sent['json']['params']['device'] === $example['params']['device']);
ksort($sent['json']['data']);
ksort($example['data']);
var_dump($sent['json']['data'] === $example['data']);

echo "-- the least\n";
$payments->create(['invoiceId' => 'i', 'amount' => 1, 'cardFrom' => ['id' => 'c', 'securityCode' => '007']], []);
$sent = $server->requests('create')[2];
echo str_replace($sent['json']['params']['sessionId'], 'SESSION', $sent['body']), "\n";
?>
--EXPECT--
08eff720-9432-4951-a698-94e24db59e66 A1K4sf15zMKvjcVEe7g3dq7HPDXwm92x3F1MECezPMa8.jldu9xq6912027188977
/api/invoicer/payments/create sessionId, device, locale uk
bool(true)
bool(true)
-- the least
{"params":{"sessionId":"SESSION","device":{}},"data":{"invoiceId":"i","cardFrom":{"id":"c","securityCode":"007"},"amount":1,"currency":980}}
