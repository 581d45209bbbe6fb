--TEST--
php-fpm: graceful reloads in the middle of requests: none fails, none is lost or repeated, each worker opens one connection
--EXTENSIONS--
uapay
openssl
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/shop.inc';

$identity = tls_identity();
$server = uapay_server($identity, step: ['delay' => 0.01]);
$shop = shop($server->url, bundle($identity['ca']), 4);
$failed = $pids = [];
$begin = fn (int $count) => [...$shop->begin_all($count), ...$shop->begin_all($count, 'effect')];
foreach (range(1, 3) as $deploy) {
	$seen = count($server->executed());
	$open = $begin(8);
	while (count($server->executed()) === $seen) {
		usleep(1000); // until some are at UAPAY
	}
	$old = $shop->begin_reload();
	array_push($open, ...$begin(8));
	foreach ($shop->answers($open) as $answer) {
		$answer = json_decode($answer, true) ?? ['said' => $answer];
		if ($answer['said'] !== 'p') {
			$failed[] = $answer['said'];
			continue;
		}
		$pids[$answer['pid']]['connections'][] = $answer['connections'];
		$pids[$answer['pid']]['sessions'][] = $answer['sessions'];
	}
	$shop->end_reload($old);
}
$sums = fn (string $name) => array_unique(array_map(fn ($pid) => array_sum($pid[$name]), array_values($pids)));
var_dump($failed, $sums('connections'), $sums('sessions'), count($pids) > 4);
var_dump(count($server->executed('payments/show')), count($server->executed('payments/complete')), count(array_keys($server->handshakes(), '')));
?>
--EXPECT--
array(0) {
}
array(1) {
  [0]=>
  int(1)
}
array(1) {
  [0]=>
  int(1)
}
bool(true)
int(48)
int(48)
int(0)
