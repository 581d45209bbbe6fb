--TEST--
A connection that was idle for longer than uapay.idle_timeout is not used again
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/ini.inc';

/* Whole seconds are counted: after two and a bit, more than one has passed. */
$code = PAGE_CLIENT . '$client->payments->show("p"); usleep(2_100_000); echo $client->payments->show("p")->id, " ", $client->stats()["connectionsOpened"];';
$server = Server::start([['data' => ['paymentId' => 'p'], 'repeat' => true]]);
putenv("UAPAY_URL=$server->url");
foreach ([1, 60] as $limit) {
	$before = $server->connections();
	echo "$limit: ", trim(other_php(['uapay.idle_timeout' => $limit], $code)), " opened\n";
	var_dump($server->connections() - $before);
}
?>
--EXPECT--
1: p 2 opened
int(2)
60: p 1 opened
int(1)
