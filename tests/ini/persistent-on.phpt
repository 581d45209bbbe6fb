--TEST--
The second and later requests of a worker open no connection and no session
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/ini.inc';

$server = Server::start([['data' => ['paymentId' => 'p'], 'repeat' => true]]);
$worker = new Worker($server, 'echo $client->payments->show("p")->id, " ", getmypid(), " ", json_encode($client->stats());');
foreach (range(1, 3) as $request) {
	[$id, $pids[], $stats] = explode(' ', $worker->get());
	$stats = json_decode($stats, true);
	echo "$id: calls $stats[calls], sessions $stats[sessionsOpened], connections $stats[connectionsOpened]\n";
}
var_dump(count(array_unique($pids)), $server->connections(), count($server->requests('sessions/create')), count($server->executed('payments/show')));
?>
--EXPECT--
p: calls 1, sessions 1, connections 1
p: calls 2, sessions 1, connections 1
p: calls 3, sessions 1, connections 1
int(1)
int(1)
int(1)
int(3)
