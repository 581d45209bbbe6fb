--TEST--
Twenty forked children that call at once: each has connections of its own, and the parent's go on
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
$caller = fn (string $name) => plain_client($server, caFile: $identity['ca'], appInfo: "$name/1", connectTimeout: 30.0, timeout: 60.0);
$parent = $caller('parent');
$parent->payments->show('p'); // a connection that the children could take for theirs
[$gate, $open] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
for ($i = 0; $i < 20; $i++) {
	$children[] = $pid = pcntl_fork();
	if ($pid === 0) {
		fclose($open);
		fread($gate, 1); // until all are there
		$own = $i % 2 ? $caller("child$i") : $parent->with(appInfo: "child$i/1");
		$good = true;
		for ($call = 0; $call < 5; $call++) {
			$good = $good && $own->payments->show('p')->id === 'p';
		}
		$stats = $own->stats();
		exit($good && $stats['connectionsOpened'] === 1 && $stats['retries'] === 0 ? 0 : 1);
	}
}
fclose($open);
$failed = 0;
foreach ($children as $pid) {
	pcntl_waitpid($pid, $status);
	$failed += $status !== 0;
}
$parent->payments->show('p');
$users = [];
foreach ($server->requests() as $request) {
	preg_match('~(parent|child\d+)/1~', $request['headers']['user-agent'], $match);
	$users[$request['connection']][$match[1]] = true;
}
echo "$failed children failed\n", count($users), ' connections, of ', count(array_filter($users, fn ($names) => count($names) > 1)), " used by two\n";
echo count($server->executed('payments/show')), " calls, ", count(array_filter($server->handshakes(), fn ($protocol) => $protocol === '')), " broken handshakes, ",
	$parent->stats()['connectionsOpened'], " connection of the parent\n";
?>
--EXPECT--
0 children failed
21 connections, of 0 used by two
102 calls, 0 broken handshakes, 1 connection of the parent
