--TEST--
each(): a limit of memory or of time that strikes in the loop's body, in a step or in the ids ends the program cleanly
--EXTENSIONS--
uapay
--SKIPIF--
<?php
if (getenv('USE_ZEND_ALLOC') === '0' && !getenv('USE_TRACKED_ALLOC')) {
	die("skip without its own allocator PHP has no memory limit");
}
?>
--FILE--
<?php
require __DIR__ . '/each.inc';

$php = getenv('TEST_PHP_EXECUTABLE_ESCAPED') ?: escapeshellarg(getenv('TEST_PHP_EXECUTABLE'));
$server = Server::start([['data' => ['amount' => 1, 'receiptId' => str_repeat('x', 3 << 20)]] + PAYMENTS]);
$places = [
	'the body' => 'foreach ($client->payments->each(ids()) as $id => $value) { $kept = str_repeat("x", 1 << 30); }',
	'a step' => 'foreach ($client->payments->each(ids()) as $id => $value) { $kept[] = $value; }',
	'the ids' => 'foreach ($client->payments->each((function () { foreach (ids() as $id) { yield $id; if ($id === "id-9") { str_repeat("x", 1 << 30); } } })()) as $value) { unset($value); }',
];
foreach ($places as $name => $loop) {
	$code = 'function ids() { for ($i = 0; $i < 1000; $i++) { yield "id-$i"; } }
		$client = new Uapay\Client("6412", null, getenv("UAPAY_URL"), timeout: 60.0, connectTimeout: 60.0);
		register_shutdown_function(function () use ($client) {
			ini_set("memory_limit", "128M");
			foreach ($client->payments->each(["after"]) as $id => $value) { echo "$id\n"; }
		});
		ini_set("memory_limit", "40M");
		' . $loop . '
		echo "never\n";';
	putenv("UAPAY_URL=$server->url");
	exec("$php " . getenv('TEST_PHP_EXTRA_ARGS') . ' -d display_errors=1 -d html_errors=0 -d log_errors=0 -r ' . escapeshellarg($code) . ' 2>&1', $lines, $status);
	echo "-- $name\n", preg_replace('/\d+/', 'N', implode("\n", array_filter($lines))), "\nstatus $status\n";
	$lines = [];
}
?>
--EXPECTF--
-- the body
Fatal error: Allowed memory size of N bytes exhausted%S (tried to allocate N bytes) in Command line code on line N
after
status 255
-- a step
Fatal error: Allowed memory size of N bytes exhausted%S (tried to allocate N bytes) in Command line code on line N
after
status 255
-- the ids
Fatal error: Allowed memory size of N bytes exhausted%S (tried to allocate N bytes) in Command line code on line N
after
status 255
