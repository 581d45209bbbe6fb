--TEST--
php-fpm: what a session handler makes after the end of its request does not reach into the worker's next one
--EXTENSIONS--
uapay
session
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../uapay.inc';
require __DIR__ . '/fpm.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p', 'createdAt' => '2021-01-01T00:00:00Z']]]);
$page = Child::temporary(<<<'PAGE'
<?php
$client = new Uapay\Client('6412', null, getenv('UAPAY_URL'), connectTimeout: 30.0, timeout: 60.0);
final class Handler implements SessionHandlerInterface
{
	public function open(string $path, string $name): bool { return true; }
	public function close(): bool { return true; }
	public function read(string $id): string { return ''; }
	public function write(string $id, string $data): bool
	{
		// the page's own client is gone
		$payment = (new Uapay\Client('6412', null, getenv('UAPAY_URL'), connectTimeout: 30.0, timeout: 60.0))->payments->show('p');
		$late = Uapay\Invoice::fromArray(['id' => '1', 'createdAt' => '2021-01-01T00:00:00Z', 'payments' => [$payment->toArray()]]);
		if ($late->payments[0]->createdAt->format('Y') !== '2021') {
			exit(1);
		}
		if ($_SESSION['fatal']) {
			eval('final class Handler {}');
		}
		return true;
	}
	public function destroy(string $id): bool { return true; }
	public function gc(int $max): int { return 0; }
	// PHP 8.6 warns of handlers without these two
	public function create_sid(): string { return 'id'; }
	public function validateId(string $id): bool { return true; }
}
ini_set('session.use_cookies', '0');
ini_set('display_errors', '0');
session_set_save_handler(new Handler, false);
session_start();
$_SESSION['fatal'] = isset($_GET['fatal']);
$junk = [];
for ($i = 0; $i < 2000; $i++) {
	$junk[] = str_repeat(chr(65 + $i % 26), 40 + $i % 300);
}
echo getmypid(), ' ', Uapay\Invoice::fromArray(['id' => '1', 'createdAt' => '2021-01-01T00:00:00Z'])->createdAt->format('c'), ' ',
	$client->payments->show('p')->createdAt->format('c');
PAGE);
$arguments = explode("\n", rtrim((string) shell_exec('printf "%s\\n" ' . getenv('TEST_PHP_EXTRA_ARGS'))));
$fpm = new Fpm($page, 1, array_values(array_filter($arguments, fn ($argument) => $argument !== '')), ['UAPAY_URL' => $server->url]);
$pids = [];
for ($i = 0; $i < 12; $i++) {
	[$pids[], $made, $told] = explode(' ', $fpm->get($i % 3 === 2 ? 'fatal' : '')) + [1 => '', 2 => ''];
	echo "$made $told\n";
}
echo count(array_unique($pids)), " worker, ", $server->connections(), " connection, ", count($server->executed('show')), " calls\n";
unlink($page);
?>
--EXPECT--
2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00
2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00
2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00
2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00
2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00
2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00
2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00
2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00
2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00
2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00
2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00
2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00
1 worker, 1 connection, 24 calls
