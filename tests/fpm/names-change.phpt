--TEST--
php-fpm: a name is looked up once; when UAPAY moves to another address, one lookup and one connection follow, and no error
--EXTENSIONS--
uapay
openssl
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
require __DIR__ . '/../fork/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/shop.inc';
require __DIR__ . '/../fork/preload.inc';

$identity = tls_identity(['hosts' => ['uapay.test']]);
$old = uapay_server($identity);
$new = uapay_server($identity, ['address' => '127.0.0.2', 'port' => $old->port]);
$names = Child::temporary('127.0.0.1');
$shop = shop("https://uapay.test:$old->port/", bundle($identity['ca']), 1, ['LD_PRELOAD' => preload('names'), 'NAMES' => $names]);
$visit = function () use ($shop, $names, &$calls): void {
	$answer = $shop->get();
	$answer = json_decode($answer, true) ?? die($answer);
	// A lookup is one call of getaddrinfo(), or two: newer versions of libcurl ask for each kind of address by itself.
	$calls ??= count(file("$names.log"));
	echo "$answer[said]: $answer[connections] connections, $answer[sessions] sessions, $answer[attempts] attempts, ",
		count(file("$names.log")) / $calls, " lookups so far\n";
};
array_map($visit, array_fill(0, 3, null));
echo "-- the name points elsewhere, the old server stays for a while\n";
file_put_contents($names, '127.0.0.2');
array_map($visit, array_fill(0, 2, null));
echo "-- the old server is gone\n";
$old->stop();
usleep(1_100_000); // as in certificate-changes.phpt
array_map($visit, array_fill(0, 3, null));
var_dump(count($old->executed('payments/show')), count($new->executed('payments/show')), $old->connections(), $new->connections());
array_map('unlink', [$names, "$names.log"]);
?>
--EXPECT--
p: 1 connections, 1 sessions, 2 attempts, 1 lookups so far
p: 0 connections, 0 sessions, 1 attempts, 1 lookups so far
p: 0 connections, 0 sessions, 1 attempts, 1 lookups so far
-- the name points elsewhere, the old server stays for a while
p: 0 connections, 0 sessions, 1 attempts, 1 lookups so far
p: 0 connections, 0 sessions, 1 attempts, 1 lookups so far
-- the old server is gone
p: 1 connections, 0 sessions, 1 attempts, 2 lookups so far
p: 0 connections, 0 sessions, 1 attempts, 2 lookups so far
p: 0 connections, 0 sessions, 1 attempts, 2 lookups so far
int(5)
int(3)
int(1)
int(1)
