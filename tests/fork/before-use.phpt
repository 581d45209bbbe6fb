--TEST--
A client that was made but not used before a fork: parent and children have connections of their own
--EXTENSIONS--
uapay
openssl
pcntl
--FILE--
<?php
require __DIR__ . '/../uapay.inc';
require __DIR__ . '/../server/tls.inc';

$identity = tls_identity();
$server = Server::start([['data' => ['paymentId' => 'p'], 'repeat' => true]], ['tls' => ['cert' => $identity['cert']]]);
$client = plain_client($server, caFile: $identity['ca'], appInfo: 'parent/1', connectTimeout: 30.0, timeout: 60.0);
for ($i = 0; $i < 5; $i++) {
	$children[] = $pid = pcntl_fork();
	if ($pid === 0) {
		$own = $client->with(appInfo: "child$i/1");
		$own->payments->show('p');
		$own->payments->show('p');
		exit($own->stats()['connectionsOpened'] === 1 && $own->stats()['sessionsOpened'] === 1 ? 0 : 1);
	}
}
$client->payments->show('p');
foreach ($children as $pid) {
	pcntl_waitpid($pid, $status);
	echo pcntl_wexitstatus($status), "\n";
}
$client->payments->show('p'); // after the children ended, as programs do
$users = [];
foreach ($server->requests() as $request) {
	preg_match('~(parent|child\d+)/1~', $request['headers']['user-agent'], $match);
	$users[$request['connection']][$match[1]] = true;
}
echo count($users), ' connections, of ', count(array_filter($users, fn ($names) => count($names) > 1)), " used by two\n";
echo count($server->executed('payments/show')), ' calls, ', $client->stats()['connectionsOpened'], " connection of the parent\n";
?>
--EXPECT--
0
0
0
0
0
6 connections, of 0 used by two
12 calls, 1 connection of the parent
