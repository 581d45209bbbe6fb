--TEST--
php-fpm: many workers that call at once have a connection each, and none is used by two
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
$shop = shop($server->url, bundle($identity['ca']), 8);
$pids = [];
foreach (range(1, 5) as $round) {
	foreach ($shop->get_all(24) as $answer) {
		$answer = json_decode($answer, true) ?? ['said' => $answer, 'pid' => 0, 'connections' => 0];
		if ($answer['said'] !== 'p') {
			echo $answer['said'], "\n";
		}
		$pids[$answer['pid']] = ($pids[$answer['pid']] ?? 0) + $answer['connections'];
	}
}
// Each worker that had a request opened one connection, and all requests came over these.
var_dump(array_unique(array_values($pids)), $server->connections() === count($pids), count($server->executed('payments/show')));
?>
--EXPECT--
array(1) {
  [0]=>
  int(1)
}
bool(true)
int(120)
