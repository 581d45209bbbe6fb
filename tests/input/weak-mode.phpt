--TEST--
Without strict_types PHP converts scalars as everywhere
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
final class Id { public function __toString(): string { return ''; } }
faults(fn () => $client->payments->complete('p', 'i', '0'));
faults(fn () => $client->payments->complete('p', 'i', -1.0));
faults(fn () => $client->invoices->show(new Id));
faults(fn () => $client->payments->complete('p', 'i', '12abc'));
sent($server);
?>
--EXPECT--
amount: must be from 1 to 9007199254740992, 0 given
amount: must be from 1 to 9007199254740992, -1 given
id: must not be empty
TypeError: Uapay\Payments::complete(): Argument #3 ($amount) must be of type ?int, string given
requests: 0, connections: 0
