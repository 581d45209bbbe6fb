--TEST--
PHP's web server with several workers: each has a connection and a session of its own, which its later requests use
--EXTENSIONS--
uapay
--SKIPIF--
<?php
if (!is_file('/proc/self/task/' . getmypid() . '/children')) {
	die('skip needs /proc');
}
?>
--FILE--
<?php
require __DIR__ . '/../ini/ini.inc';

$server = Server::start([['data' => ['paymentId' => 'p'], 'repeat' => true, 'delay' => 0.02]]);
$page = new Worker($server, '$client = $client->with(appInfo: "worker" . getmypid() . "/1", connectTimeout: 30.0, timeout: 60.0); echo $client->payments->show("p")->id, " ", getmypid();', workers: 4);
$calls = 0;
for ($pids = []; count($pids) < 3 && $calls < 1000; ) { // who takes a request is the system's affair
	foreach ($page->get_all(20) as $answer) {
		[$id, $pid] = explode(' ', $answer) + ['', ''];
		if ($id !== 'p') {
			echo $answer, "\n";
		}
		$pids[$pid] = true;
		$calls++;
	}
}
$users = $connections = $sessions = [];
foreach ($server->requests() as $request) {
	preg_match('~(worker\d+)/1~', $request['headers']['user-agent'], $match);
	$users[$request['connection']][$match[1]] = true;
	$connections[$match[1]][$request['connection']] = true;
	if ($request['path'] === '/api/sessions/create') {
		$sessions[$match[1]] = ($sessions[$match[1]] ?? 0) + 1;
	}
}
echo count(array_filter($users, fn ($names) => count($names) > 1)), " connections used by two\n";
var_dump(count($pids) >= 3, count($connections) === count($pids), $server->connections() === count($pids));
var_dump(array_unique(array_values($sessions)), count($server->executed('payments/show')) === $calls);
?>
--EXPECT--
0 connections used by two
bool(true)
bool(true)
bool(true)
array(1) {
  [0]=>
  int(1)
}
bool(true)
