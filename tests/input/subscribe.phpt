--TEST--
A subscription needs an amount, an interval and an end
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
$invoice = ['externalId' => '1', 'description' => 'Order'];
faults(fn () => $client->invoices->create(['type' => 'SUBSCRIBE'] + $invoice));
faults(fn () => $client->invoices->create(['type' => Uapay\InvoiceType::Subscribe, 'amount' => null, 'expiresAt' => 1900000000000] + $invoice));
sent($server);
?>
--EXPECT--
data.amount: is required when type is "SUBSCRIBE"
data.recurringInterval: is required when type is "SUBSCRIBE"
data.expiresAt: is required when type is "SUBSCRIBE"
data.amount: is required when type is "SUBSCRIBE"
data.recurringInterval: is required when type is "SUBSCRIBE"
requests: 0, connections: 0
