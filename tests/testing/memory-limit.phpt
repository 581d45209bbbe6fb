--TEST--
Fake and transport: too little memory within a call ends the program cleanly
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
require __DIR__ . '/testing.inc';

$before = <<<'PHP'
register_shutdown_function(function () {
	ini_set('memory_limit', '128M');
	$again = (new Uapay\Testing\Fake())->reply('payments/show', ['paymentId' => 'after it']);
	echo $again->client()->payments->show('after it')->id, "\n";
});
function limit(int $mebibytes): void { ini_set('memory_limit', (string) (memory_get_usage(true) + ($mebibytes << 20))); }
$fake = new Uapay\Testing\Fake();
$client = $fake->client(maxRetries: 0);
$large = str_repeat('x', 6 << 20);
PHP;
$ways = [
	'within the callable' => 'limit(4); $client->with(transport: fn () => str_repeat("x", 9 << 20))->payments->cancel("p", "i");',
	'by the callable, in a fiber' => '$fiber = new Fiber(function () use ($client) {
		$client->with(transport: function () { Fiber::suspend(); return str_repeat("x", 9 << 20); })->payments->cancel("p", "i");
	}); $fiber->start(); limit(4); $fiber->resume();',
	'beside a suspended call' => '$fiber = new Fiber(fn () => $client->with(transport: function () { Fiber::suspend(); })->payments->cancel("p", "i"));
		$fiber->start(); limit(4); str_repeat("x", 9 << 20);',
	'as the body is given to it' => 'limit(8); $client->request("x/y", [], ["z" => $large]);',
	'as the answer is read' => '$fake->reply("x/y", ["z" => $large]); limit(4); $client->request("x/y");',
	'as an answer is queued' => 'limit(4); $fake->reply("x/y", ["z" => $large]);',
	'as a callback is made' => 'limit(4); $fake->callback(["z" => $large]);',
];
$php = getenv('TEST_PHP_EXECUTABLE_ESCAPED') ?: escapeshellarg(getenv('TEST_PHP_EXECUTABLE'));
foreach ($ways as $what => $way) {
	$lines = [];
	exec($php . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -d display_errors=1 -d html_errors=0 -r ' . escapeshellarg("$before\n$way\n(function () { echo 'never'; })();") . ' 2>&1',
		$lines, $status);
	echo "$what: $status\n";
	foreach (array_filter($lines) as $line) {
		echo '  ', preg_replace('/\d+/', 'N', preg_replace('/ \(tried.*/', '', preg_replace('/ at .*? \(tried/', ' (tried', $line))), "\n";
	}
}
?>
--EXPECT--
within the callable: 255
  Fatal error: Allowed memory size of N bytes exhausted
  after it
by the callable, in a fiber: 255
  Fatal error: Allowed memory size of N bytes exhausted
  after it
beside a suspended call: 255
  Fatal error: Allowed memory size of N bytes exhausted
  after it
as the body is given to it: 255
  Fatal error: Allowed memory size of N bytes exhausted
  after it
as the answer is read: 255
  Fatal error: Allowed memory size of N bytes exhausted
  after it
as an answer is queued: 255
  Fatal error: Allowed memory size of N bytes exhausted
  after it
as a callback is made: 255
  Fatal error: Allowed memory size of N bytes exhausted
  after it
