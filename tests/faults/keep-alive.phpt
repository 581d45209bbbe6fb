--TEST--
Keep-Alive: timeout=N is obeyed: a connection is not used in its last second, so that no effect meets its end
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/endpoints.inc';

foreach (['timeout=1' => 5, 'timeout=5, max=100' => 1, 'max=100' => 1] as $header => $connections) {
	$server = Server::start([['data' => [], 'echo' => ['paymentId'], 'headers' => ['Keep-Alive' => $header], 'repeat' => true]]);
	$client = plain_client($server);
	$client->session();
	for ($i = 0; $i < 5; $i++) {
		$client->payments->reverse("p$i", 'i');
	}
	// The session's answer announces no end, so the first effect goes out on its connection.
	echo "$header: {$server->connections()} connections", $server->connections() === $connections ? '' : ", not $connections", "\n";
	$server->stop();
}
?>
--EXPECT--
timeout=1: 5 connections
timeout=5, max=100: 1 connections
max=100: 1 connections
