--TEST--
php-fpm: after a graceful reload each new worker opens one connection and one session, and no request fails
--EXTENSIONS--
uapay
openssl
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/shop.inc';

$identity = tls_identity();
$server = uapay_server($identity);
$shop = shop($server->url, bundle($identity['ca']), 1);
foreach (range(1, 3) as $deploy) {
	foreach (range(1, 3) as $request) {
		$answer = json_decode($shop->get(), true);
		$pids[] = $answer['pid'];
		echo "$answer[said]: $answer[connections] connections, $answer[sessions] sessions, call $answer[calls]\n";
	}
	if ($deploy < 3) {
		echo "-- reload\n";
		$shop->reload();
	}
}
var_dump(count(array_unique($pids)), $server->connections(), count($server->executed('payments/show')));
?>
--EXPECT--
p: 1 connections, 1 sessions, call 1
p: 0 connections, 0 sessions, call 2
p: 0 connections, 0 sessions, call 3
-- reload
p: 1 connections, 1 sessions, call 1
p: 0 connections, 0 sessions, call 2
p: 0 connections, 0 sessions, call 3
-- reload
p: 1 connections, 1 sessions, call 1
p: 0 connections, 0 sessions, call 2
p: 0 connections, 0 sessions, call 3
int(3)
int(3)
int(9)
