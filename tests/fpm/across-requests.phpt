--TEST--
php-fpm: later requests of a worker need no name, connection, handshake, authorities or session
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
$ca = bundle($identity['ca']);
$shop = shop(strtr($server->url, ['127.0.0.1' => 'localhost']), $ca, 1);
$print = function (string $answer) use (&$pids): void {
	$answer = json_decode($answer, true) ?? die($answer);
	$pids[] = $answer['pid'];
	echo "$answer[said]: $answer[connections] connections, $answer[sessions] sessions, $answer[attempts] attempts, call $answer[calls]\n";
};
$print($shop->get());
// Whoever reads it again will fail.
file_put_contents($ca, 'no certificate');
foreach (range(1, 4) as $request) {
	$print($shop->get());
}
unlink($ca);
$print($shop->get());
var_dump(count(array_unique($pids)), $server->connections(), count($server->handshakes()), count($server->requests('sessions/create')),
	count($server->executed('payments/show')));
?>
--EXPECT--
p: 1 connections, 1 sessions, 2 attempts, call 1
p: 0 connections, 0 sessions, 1 attempts, call 2
p: 0 connections, 0 sessions, 1 attempts, call 3
p: 0 connections, 0 sessions, 1 attempts, call 4
p: 0 connections, 0 sessions, 1 attempts, call 5
p: 0 connections, 0 sessions, 1 attempts, call 6
int(1)
int(1)
int(1)
int(1)
int(6)
