--TEST--
php-fpm: UAPAY restarts with another certificate of its authority: each time one more connection, and no error
--EXTENSIONS--
uapay
openssl
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/shop.inc';

$identity = tls_identity();
$server = uapay_server($identity, ['port' => 0]);
$shop = shop($server->url, bundle($identity['ca']), 1);
foreach (range(1, 3) as $certificate) {
	if ($certificate > 1) {
		$last = $server;
		$server = uapay_server(tls_identity(['like' => $identity]), ['port' => $last->port]);
		$last->stop();
		usleep(1_100_000); // libcurl from 8.22 looks at most once a second whether a connection lives
		echo "-- restarted\n";
	}
	foreach (range(1, 3) as $request) {
		$answer = json_decode($shop->get(), true);
		echo "$answer[said]: $answer[connections] connections, $answer[sessions] sessions, $answer[attempts] attempts\n";
	}
	echo implode(' ', $server->handshakes()), ', ', count($server->executed('payments/show')), " calls\n";
}
?>
--EXPECT--
p: 1 connections, 1 sessions, 2 attempts
p: 0 connections, 0 sessions, 1 attempts
p: 0 connections, 0 sessions, 1 attempts
TLSv1.3, 3 calls
-- restarted
p: 1 connections, 0 sessions, 1 attempts
p: 0 connections, 0 sessions, 1 attempts
p: 0 connections, 0 sessions, 1 attempts
TLSv1.3, 3 calls
-- restarted
p: 1 connections, 0 sessions, 1 attempts
p: 0 connections, 0 sessions, 1 attempts
p: 0 connections, 0 sessions, 1 attempts
TLSv1.3, 3 calls
