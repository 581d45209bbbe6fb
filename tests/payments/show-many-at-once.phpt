--TEST--
Payments::showMany() keeps the order asked whichever answer comes first, with many under way
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

// Every answer is told apart by its amount; the first is the slowest.
$steps = [['delay' => 0.2, 'data' => ['amount' => 0], 'echo' => ['paymentId']]];
for ($i = 1; $i < 40; $i++) {
	$steps[] = ['data' => ['amount' => $i], 'echo' => ['paymentId']];
}
$server = Server::start($steps);
$client = plain_client($server, concurrency: 4);
$client->session();
$ids = array_map(fn ($id) => "id-$id", range(1, 40));
$payments = $client->payments->showMany($ids);
var_dump(array_keys($payments) === $ids);
$read = array_map(fn ($payment) => $payment->amount, array_values($payments));
var_dump(count(array_unique($read)), in_array(0, array_slice($read, 0, 4), true));
var_dump(array_map(fn ($payment) => $payment->id, array_values($payments)) === $ids);
$asked = array_column(array_column(array_column($server->requests('show'), 'json'), 'params'), 'paymentId');
sort($asked);
sort($ids);
var_dump($asked === $ids);
?>
--EXPECT--
bool(true)
int(40)
bool(true)
bool(true)
bool(true)
