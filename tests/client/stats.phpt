--TEST--
Client::stats() counts calls, attempts, sessions and connections of the worker
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['data' => ['paymentId' => 'p']], ['data' => ['paymentId' => 'p']], ['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'p']]]]);
$client = plain_client($server, maxRetries: 0);
foreach ($client->stats() as $name => $value) {
	$value === ($name === 'exchangeSeconds' ? 0.0 : 0) || print("$name begins with " . var_export($value, true) . "\n");
}
$client->payments->show('p');
$client->payments->show('p');
thrown(fn () => $client->payments->show('p'));
$stats = $client->stats();
foreach (['calls', 'attempts', 'retries', 'failures', 'outcomesUnknown', 'sessionsOpened', 'connectionsOpened'] as $name) {
	echo "$name $stats[$name]\n";
}
var_dump($stats['exchangeSeconds'] > 0);
echo "-- of all clients\n";
var_dump(client($server)->stats() === $client->stats());
?>
--EXPECT--
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: WRONG_ID
calls 3
attempts 4
retries 0
failures 1
outcomesUnknown 0
sessionsOpened 1
connectionsOpened 1
bool(true)
-- of all clients
bool(true)
