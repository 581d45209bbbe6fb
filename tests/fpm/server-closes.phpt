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
	// A close that arrives while the next request is on its way costs a read one more attempt.
	$connections = in_array($answer['connections'], [1, 2], true) ? 'one connection or two' : "$answer[connections] connections";
	echo "$answer[said]: $connections, $answer[sessions] sessions\n";
}
var_dump(count($server->requests('sessions/create')));
?>
--EXPECT--
p: one connection or two, 1 sessions
p: one connection or two, 0 sessions
p: one connection or two, 0 sessions
p: one connection or two, 0 sessions
int(1)
