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
