--TEST--
Preloaded and compiled by the JIT, a program works as it does without
--EXTENSIONS--
uapay
--SKIPIF--
<?php
require __DIR__ . '/opcache-options.inc';
if (trim((string) shell_exec(with_opcache() . ' -r "echo extension_loaded(\'Zend OPcache\') ? 1 : 0;" 2>&1')) !== '1') die('skip needs opcache');
?>
--FILE--
<?php
require __DIR__ . '/engine.inc';
require __DIR__ . '/opcache-options.inc';

$server = Server::start([['repeat' => true, 'data' => ['id' => 'i', 'paymentPageUrl' => 'https://pay.example/']]]);
putenv("SERVER_URL=$server->url");
foreach (['tracing', 'function', 'disable'] as $jit) {
	echo "-- $jit\n", shell_exec(with_opcache() . " -d opcache.jit=$jit -d opcache.jit_hot_loop=2 -d opcache.jit_hot_func=2 -d opcache.preload="
		. escapeshellarg(__DIR__ . '/preloaded.inc') . ' ' . escapeshellarg(__DIR__ . '/opcache.inc') . ' 2>&1');
	$orders = array_slice($server->requests('create'), -201);
	$amounts = array_column(array_column(array_filter(array_column($orders, 'json'), fn ($json) => isset($json['data']['amount'])), 'data'), 'amount');
	var_dump(array_slice($amounts, -200) === range(199, 20099, 100));
}
?>
--EXPECT--
-- tracing
preloading: 0: https://pay.example/
200 orders, Held Paid Unknown, 151 sums and faults
Shop preloaded, JIT on
bool(true)
-- function
preloading: 0: https://pay.example/
200 orders, Held Paid Unknown, 151 sums and faults
Shop preloaded, JIT on
bool(true)
-- disable
preloading: 0: https://pay.example/
200 orders, Held Paid Unknown, 151 sums and faults
Shop preloaded, JIT off
bool(true)
