--TEST--
After a program that ran out of memory in a call, its end and the worker's next request use the same connection and session
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

$server = Server::start([['body' => '{"status":1,"data":{"paymentId":"p","x":"' . str_repeat('x', 12 << 20) . '"}}'],
	['repeat' => true, 'data' => ['paymentId' => 'p']]]);
putenv("SERVER_URL=$server->url");
$php = getenv('TEST_PHP_EXECUTABLE_ESCAPED') ?: escapeshellarg(getenv('TEST_PHP_EXECUTABLE'));
exec($php . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -d display_errors=1 -d html_errors=0 --repeat 2 '
	. escapeshellarg(__DIR__ . '/little-memory.inc') . ' 2>&1', $lines);
echo implode("\n", preg_replace('/\d+ bytes/', 'N bytes', preg_grep('/^(Executing for|Finished execution|$)/', $lines, PREG_GREP_INVERT))), "\n";
echo implode("\n", $server->executed()), "\n";
echo $server->connections(), " connection\n";
?>
--EXPECTF--
Fatal error: Allowed memory size of N bytes exhausted%S (tried to allocate N bytes) in %slittle-memory.inc on line %d
at the end: p
took p
at the end: p
/api/sessions/create
/api/x/y
/api/invoicer/payments/show
/api/x/y
/api/invoicer/payments/show
1 connection
