--TEST--
Without uapay.persistent every request of a worker begins anew, and nothing stays open behind it
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/ini.inc';

$server = Server::start([['data' => ['paymentId' => 'p'], 'repeat' => true]]);
$worker = new Worker($server, 'echo count(glob("/proc/self/fd/*")), " "; $client->payments->show("p"); echo $client->payments->show("p")->id, " ", getmypid(), " ", json_encode($client->stats());',
	['uapay.persistent' => 0]);
foreach (range(1, 4) as $request) {
	[$files[], $id, $pids[], $stats] = explode(' ', $worker->get());
	$stats = json_decode($stats, true);
	echo "$id: calls $stats[calls], sessions $stats[sessionsOpened], connections $stats[connectionsOpened]\n";
}
// PHP itself may close one of its own after the first
var_dump(count(array_unique(array_slice($files, 1))), $files[1] <= $files[0], count(array_unique($pids)));
var_dump($server->connections(), count($server->requests('sessions/create')), count($server->executed('payments/show')));
?>
--EXPECT--
p: calls 2, sessions 1, connections 1
p: calls 2, sessions 1, connections 1
p: calls 2, sessions 1, connections 1
p: calls 2, sessions 1, connections 1
int(1)
bool(true)
int(1)
int(4)
int(4)
int(8)
