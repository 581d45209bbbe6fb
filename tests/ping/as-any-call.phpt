--TEST--
ping() has the timeouts, retries, logger and counters of any call
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/ping.inc';

$log = [];
$logger = function (string $level, string $message, array $context) use (&$log): void {
	$log[] = "$level: $message [" . ($context['httpStatus'] ?? '') . ']';
};
$server = Server::start([opening(['status' => 503, 'body' => '', 'repeat' => false]), opening(['data' => ['id' => 's']])], ['key' => TEST_KEY]);
$client = client($server, logger: $logger);
$before = $client->stats();
echo facts($client->ping()), "\n";
foreach (['calls', 'attempts', 'retries', 'failures', 'sessionsOpened'] as $name) {
	echo "$name ", $client->stats()[$name] - $before[$name], ', ';
}
echo "\n", implode("\n", $log), "\n";

$server->script([opening(['hang' => true])]);
$start = hrtime(true);
echo facts($client->with(timeout: 0.3)->ping()), "\n";
var_dump((hrtime(true) - $start) / 1e9 < (slowed() ? 30 : 2));

// What a logger throws ends no call; what a store throws neither.
$server->script([opening(['data' => ['id' => 's']])]);
echo facts($client->with(logger: fn () => throw new Exception('full'))->ping()), "\n";
$server->script([opening(['data' => ['id' => 's']])]);
$store = new class {
	public function get($key)
	{
		throw new Exception('get');
	}

	public function set($key, $value, $ttl)
	{
		throw new Exception('set');
	}

	public function delete($key)
	{
		throw new Exception('delete');
	}
};
echo facts($client->with(sessionStore: $store)->ping()), "\n";
thrown(fn () => (new ReflectionClass(Uapay\Client::class))->newInstanceWithoutConstructor()->ping());
thrown(fn () => $client->ping(1));
?>
--EXPECT--
ok, signed
calls 1, attempts 2, retries 1, failures 0, sessionsOpened 1, 
notice: UAPAY sessions/create: attempt 1 failed, it is repeated: it is harmless to repeat [503]
debug: UAPAY sessions/create: done [200]
not ok, timeout
bool(true)
ok, signed
ok, signed
ReflectionException: Class Uapay\Client is an internal class marked as final that cannot be instantiated without invoking its constructor
ArgumentCountError: Uapay\Client::ping() expects exactly 0 arguments, 1 given
