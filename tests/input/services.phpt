--TEST--
The faults of a split payment name the part that they are in
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
invoice_faults($client, ['services' => [['amount' => 5], ['amount' => 1.5], 'text', ['amount' => 0, 'mfo' => 305299, 'nam' => 'x']]]);
invoice_faults($client, ['services' => ['a' => ['amount' => 5]]]);
$services = [['amount' => 5], ['amount' => 6], ['amount' => 7]];
unset($services[1]);
invoice_faults($client, ['services' => $services]);
invoice_faults($client, ['services' => ['amount' => 5]]);
sent($server);
?>
--EXPECT--
data.services[1].amount: must be an int, in kopecks (Uapay\Money::kopecks() converts), float given
data.services[2]: must be an array, string given
data.services[3].mfo: must be a string, int given
data.services[3].amount: must be from 1 to 9007199254740992, 0 given
data.services[3].nam: is not a field of UAPAY
data.services: must be a list: its keys must be 0, 1, 2 and so on, as array_values() makes them
data.services: must be a list: its keys must be 0, 1, 2 and so on, as array_values() makes them
data.services: must be a list: its keys must be 0, 1, 2 and so on, as array_values() makes them
requests: 0, connections: 0
