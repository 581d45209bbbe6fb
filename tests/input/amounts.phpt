--TEST--
An amount is a positive int of kopecks up to 2^53
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
foreach ([19.99, 1999.0, '1999', '19.99', 0, -1, 2**53 + 1, PHP_INT_MAX, PHP_INT_MIN, true, NAN] as $amount) {
	invoice_faults($client, ['amount' => $amount]);
}
faults(fn () => $client->payments->create(['amount' => 0] + CARD_PAYMENT, []));
faults(fn () => $client->payments->complete('p', 'i', 0));
faults(fn () => $client->payments->reverse('p', 'i', -5));
faults(fn () => $client->payments->showCommission('i', 0));
faults(fn () => $client->payments->create(['currency' => 840] + CARD_PAYMENT, []));
sent($server);
?>
--EXPECT--
data.amount: must be an int, in kopecks (Uapay\Money::kopecks() converts), float given
data.amount: must be an int, in kopecks (Uapay\Money::kopecks() converts), float given
data.amount: must be an int, in kopecks (Uapay\Money::kopecks() converts), string given
data.amount: must be an int, in kopecks (Uapay\Money::kopecks() converts), string given
data.amount: must be from 1 to 9007199254740992, 0 given
data.amount: must be from 1 to 9007199254740992, -1 given
data.amount: must be from 1 to 9007199254740992, 9007199254740993 given
data.amount: must be from 1 to 9007199254740992, 9223372036854775807 given
data.amount: must be from 1 to 9007199254740992, -9223372036854775808 given
data.amount: must be an int, in kopecks (Uapay\Money::kopecks() converts), bool given
data.amount: must be an int, in kopecks (Uapay\Money::kopecks() converts), float given
data.amount: must be from 1 to 9007199254740992, 0 given
amount: must be from 1 to 9007199254740992, 0 given
amount: must be from 1 to 9007199254740992, -5 given
amount: must be from 1 to 9007199254740992, 0 given
data.currency: must be 980, 840 given
requests: 0, connections: 0
