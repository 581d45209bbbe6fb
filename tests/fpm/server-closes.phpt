--TEST--
php-fpm: a connection that UAPAY closes while it is idle costs one more and no error
--EXTENSIONS--
uapay
openssl
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/shop.inc';

$identity = tls_identity();
$server = uapay_server($identity, step: ['close' => 'fin']);
$shop = shop($server->url, bundle($identity['ca']), 1);
foreach (range(1, 4) as $request) {
	$answer = json_decode($shop->get(), true);
	echo "$answer[said]: $answer[connections] connections, $answer[sessions] sessions\n";
}
var_dump($server->connections(), count($server->requests('sessions/create')), count($server->executed('payments/show')));
?>
--EXPECT--
p: 1 connections, 1 sessions
p: 1 connections, 0 sessions
p: 1 connections, 0 sessions
p: 1 connections, 0 sessions
int(4)
int(1)
int(4)
