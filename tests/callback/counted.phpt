--TEST--
stats() counts the callbacks that were verified, and no request leaves for them
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start();
$client = client($server);
$body = json_encode(['token' => Server::token(['paymentId' => 'p', 'status' => 'FINISHED'], TEST_KEY)]);
$client->callback($body);
$client->callback($body);
thrown(fn () => $client->callback('{}'));
$stats = $client->stats();
var_dump($stats['callbacks'], $stats['calls'], $stats['attempts'], $server->connections());
?>
--EXPECT--
Uapay\Exception\SignatureException: callback: the callback is not signed: it has no token
int(2)
int(0)
int(0)
int(0)
