--TEST--
Too little memory for an answer ends the program cleanly
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
require __DIR__ . '/engine.inc';

$code = <<<'PHP'
require $argv[1];
$server = Server::start([['body' => '{"status":1,"data":{"paymentId":"p","x":"' . str_repeat('x', 12 << 20) . '"}}']]);
register_shutdown_function(function () {
	echo "shutdown function\n";
	ini_set('memory_limit', '128M');
});
ini_set('memory_limit', (string) (memory_get_usage(true) + (9 << 20)));
plain_client($server)->request('x/y');
// PHP builds that report a full memory late do so at the next call.
(function () { echo "never\n"; })();
PHP;
$php = getenv('TEST_PHP_EXECUTABLE_ESCAPED') ?: escapeshellarg(getenv('TEST_PHP_EXECUTABLE'));
exec($php . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -d display_errors=1 -d html_errors=0 -r ' . escapeshellarg($code) . ' '
	. escapeshellarg(__DIR__ . '/engine.inc') . ' 2>&1', $lines, $status);
foreach (array_filter($lines) as $line) {
	echo preg_replace('/\d+/', 'N', $line), "\n";
}
var_dump($status);
?>
--EXPECTF--
Fatal error: Allowed memory size of N bytes exhausted%S (tried to allocate N bytes) in Command line code on line N
shutdown function
int(255)
