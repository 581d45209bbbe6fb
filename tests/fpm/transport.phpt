--TEST--
php-fpm: a transport and a fake leave nothing to the worker's next request, neither a session nor memory
--EXTENSIONS--
uapay
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
if (!is_readable('/proc/self/statm')) {
	die('skip the memory of a process is read from /proc');
}
?>
--FILE--
<?php
require __DIR__ . '/../uapay.inc';
require __DIR__ . '/fpm.inc';

$page = Child::temporary(<<<'PAGE'
<?php
ini_set('display_errors', '0');
$fake = new Uapay\Testing\Fake();
$client = $fake->client(maxRetries: 0, logger: fn () => null);
$before = $client->stats();
$fake->reply('payments/show', ['paymentId' => 'p', 'x' => str_repeat('x', 20000)])->lose('payments/cancel')->refuse('payments/cancel', 'X');
$said = $client->payments->show('p')->id;
foreach (['cancel', 'cancel', 'reverse'] as $method) {
	try {
		$client->payments->$method('p', 'i');
	} catch (Uapay\Exception\UapayException | Uapay\Testing\UnexpectedRequest $e) {
		$said .= ' ' . substr(strrchr($e::class, '\\'), 1);
	}
}
if (!isset($_GET['fatal'])) { // PHP itself loses the stack of a suspended fiber in a fatal error
	$fiber = new Fiber(fn () => $client->with(transport: fn () => Fiber::suspend())->payments->show('p'));
	$fiber->start();
}
$after = $client->stats();
echo json_encode(['said' => $said, 'sessions' => count($fake->requests('sessions/create')), 'calls' => $after['calls'] - $before['calls'], 'pid' => getmypid()]);
if (isset($_GET['exit'])) {
	$client->with(transport: fn () => exit())->payments->show('p');
} elseif (isset($_GET['fatal'])) {
	$client->with(transport: fn () => eval('class Same {} class Same {}'))->payments->show('p');
}
PAGE);
$arguments = explode("\n", rtrim((string) shell_exec('printf "%s\\n" ' . getenv('TEST_PHP_EXTRA_ARGS'))));
$fpm = new Fpm($page, 1, array_values(array_filter($arguments, fn ($argument) => $argument !== '')));
$seen = $pids = [];
$memory = [];
for ($i = 0; $i < 600; $i++) {
	$answer = json_decode($text = $fpm->get(['', 'exit', 'fatal'][$i % 3]), true) ?? die("$text\n");
	$pids[$pid = $answer['pid']] = true;
	unset($answer['pid']);
	$seen[json_encode($answer)] = true;
	if ($i === 199 || $i === 599) {
		$memory[] = (int) explode(' ', file_get_contents("/proc/$pid/statm"))[1];
	}
}
echo implode("\n", array_keys($seen)), "\n", count($pids), " worker\n";
// A sanitizer keeps what was freed for a while.
echo slowed() || $memory[1] - $memory[0] < 50 ? "its memory does not grow\n" : 'it grew by ' . ($memory[1] - $memory[0]) . " pages\n";
unlink($page);
?>
--EXPECT--
{"said":"p OutcomeUnknownException ApiException UnexpectedRequest","sessions":2,"calls":4}
1 worker
its memory does not grow
