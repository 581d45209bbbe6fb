--TEST--
A fiber that is suspended within a call, in a transport or in a logger, goes on after the end of the request
--EXTENSIONS--
uapay
session
--FILE--
<?php
require __DIR__ . '/transport.inc';

/* In a process of its own: a callback of the output starts the fiber after the destructors, a session handler resumes it after
 * the module's own end. */
const LATE = <<<'PHP'
final class Handler implements SessionHandlerInterface
{
	public function open(string $path, string $name): bool { return true; }
	public function close(): bool { return true; }
	public function read(string $id): string { return ''; }
	public function write(string $id, string $data): bool
	{
		global $fiber;
		$fiber->resume();
		fwrite(STDERR, $_SESSION['how'] . ': ' . $fiber->getReturn() . "\n");
		return true;
	}
	public function destroy(string $id): bool { return true; }
	public function gc(int $max): int { return 0; }
	// PHP 8.6 warns of handlers without these two
	public function create_sid(): string { return 'id'; }
	public function validateId(string $id): bool { return true; }
}
ini_set('session.use_cookies', '0');
ini_set('session.cache_limiter', '');
session_set_save_handler(new Handler(), false);
session_start();
$_SESSION['how'] = $argv[1];
$transport = function (string $url) {
	if (str_contains($url, 'cancel')) {
		$GLOBALS['argv'][1] === 'transport' && Fiber::suspend();
	}
	return ['status' => 200, 'body' => '{"status":1,"data":{"id":"s","paymentId":"p"}}'];
};
$logger = function (string $level, string $message) {
	$GLOBALS['argv'][1] === 'logger' && str_contains($message, 'cancel') && Fiber::suspend();
};
$client = new Uapay\Client('6412', transport: $transport, logger: $logger);
$fiber = null;
ob_start(function (string $text) use ($client) {
	global $fiber;
	if (!$fiber) {
		$fiber = new Fiber(fn () => $client->payments->cancel('p', 'i'));
		$fiber->start();
	}
	return $text;
});
echo "output\n";
PHP;
$php = getenv('TEST_PHP_EXECUTABLE_ESCAPED') ?: escapeshellarg(getenv('TEST_PHP_EXECUTABLE'));
foreach (['1', '0'] as $persistent) {
	foreach (['transport', 'logger'] as $how) {
		$lines = [];
		exec($php . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . " -d uapay.persistent=$persistent -r " . escapeshellarg(LATE) . " $how 2>&1", $lines, $status);
		echo implode("\n", $lines), "\n$status\n";
	}
}
?>
--EXPECT--
output
transport: p
0
output
logger: p
0
output
transport: p
0
output
logger: p
0
