--TEST--
A subscription's interval is 1 to 366 days
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
foreach ([0, -1, 367] as $days) {
	invoice_faults($client, ['type' => 'SUBSCRIBE', 'recurringInterval' => $days, 'expiresAt' => 1900000000000]);
	faults(fn () => $client->subscriptions->update('i', $days));
}
faults(fn () => $client->subscriptions->update('i'));
faults(fn () => $client->subscriptions->update('', null, null));
sent($server);
?>
--EXPECT--
data.recurringInterval: must be from 1 to 366, 0 given
interval: must be from 1 to 366, 0 given
data.recurringInterval: must be from 1 to 366, -1 given
interval: must be from 1 to 366, -1 given
data.recurringInterval: must be from 1 to 366, 367 given
interval: must be from 1 to 366, 367 given
interval: is required, or expiresAt
invoiceId: must not be empty
interval: is required, or expiresAt
requests: 0, connections: 0
