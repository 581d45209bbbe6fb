--TEST--
Client::stats() counts calls, attempts, sessions and connections of the worker
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['data' => ['paymentId' => 'p']], ['data' => ['paymentId' => 'p']], ['error' => ['code' => 'X']]]);
$client = plain_client($server, maxRetries: 0);
$none = $client->stats();
var_dump(array_unique(array_values($none)) == [0], array_map('get_debug_type', $none));
$client->payments->show('p');
$client->payments->show('p');
thrown(fn () => $client->payments->show('p'));
$stats = $client->stats();
foreach ($stats as $name => $value) {
	echo $name, ' ', is_float($value) ? ($value > 0 ? 'more than 0' : 'nothing') : $value, "\n";
}
echo "-- of all clients\n";
var_dump(client($server)->stats() === $client->stats());
?>
--EXPECT--
