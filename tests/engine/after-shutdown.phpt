--TEST--
What code makes and calls that runs after the end of its request does not reach into the next one; nor does its fatal error
--EXTENSIONS--
uapay
session
--FILE--
<?php
require __DIR__ . '/../ini/ini.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p', 'id' => 's', 'createdAt' => '2021-01-01T00:00:00Z']]]);
$turn = Child::temporary('0');
$said = Child::temporary('');
const LATE = <<<'CODE'
ini_set('session.use_cookies', '0');
$turn = (int) file_get_contents(TURN);
file_put_contents(TURN, $turn + 1);
/** What may be done late. */
function late(string $how): void
{
	global $client;
	if ($how === 'depth') { // in the middle of a value there is no memory left
		ini_set('memory_limit', '8M');
		$all = [];
		for (;;) { $all[] = Uapay\Invoice::fromArray(['id' => '1', 'createdAt' => '2021-01-01T00:00:00Z', 'payments' => [['id' => str_repeat('p', 100000)]]]); }
	}
	$client ??= new Uapay\Client('6412', null, getenv('UAPAY_URL'), timeout: 5.0);
	$dates = Uapay\Invoice::fromArray(['id' => '1', 'createdAt' => '2021-01-01T00:00:00Z'])->createdAt->format('Y');
	$dates .= unserialize(serialize(Uapay\Callback::fromArray(['id' => 'p', 'paidAt' => 1541592786000])))->paidAt->format('Y');
	$logged = new Uapay\Client('6412', null, getenv('UAPAY_URL'), timeout: 5.0, logger: function () use ($how) {
		$how === 'fatal' && eval('function late() {}'); // no exception: it ends the request
	});
	$dates .= $logged->payments->show('p')->createdAt->format('Y');
	file_put_contents(SAID, "$how $dates, ", FILE_APPEND);
}
final class Handler implements SessionHandlerInterface
{
	public function open(string $path, string $name): bool { return true; }
	public function close(): bool { return true; }
	public function read(string $id): string { return ''; }
	public function write(string $id, string $data): bool { late($_SESSION['how']); return true; }
	public function destroy(string $id): bool { return true; }
	public function gc(int $max): int { return 0; }
	// PHP 8.6 warns of handlers without these two
	public function create_sid(): string { return 'id'; }
	public function validateId(string $id): bool { return true; }
}
final class Stream
{
	public $context;
	public function stream_open($path, $mode, $options, &$opened): bool { return true; }
	public function stream_close(): void { late('stream'); }
}
$ways = ['session', 'stream', 'fatal', 'session', 'depth', 'stream', 'fatal'];
if ($turn % 2 === 0 && isset($ways[$turn / 2])) {
	$how = $ways[$turn / 2];
	ini_set('display_errors', '0');
	if ($how === 'stream') {
		stream_wrapper_register('late', Stream::class);
		$GLOBALS['open'] = fopen('late://x', 'r');
	} else {
		session_set_save_handler(new Handler, false);
		session_start();
		$_SESSION['how'] = $how;
	}
	echo 'first';
} else {
	$junk = [];
	for ($i = 0; $i < 2000; $i++) {
		$junk[] = str_repeat(chr(65 + $i % 26), 40 + $i % 300);
	}
	$invoice = Uapay\Invoice::fromArray(['id' => '1', 'createdAt' => '2021-01-01T00:00:00Z']);
	echo $invoice->createdAt->format('c'), ' ', $client->payments->show('p')->createdAt->format('c'), ' ', $client->stats()['sessionsOpened'], ' session';
}
CODE;
$code = strtr(LATE, ['TURN' => var_export($turn, true), 'SAID' => var_export($said, true)]);
foreach ([[], ['uapay.persistent' => '0']] as $settings) {
	file_put_contents($turn, '0');
	file_put_contents($said, '');
	$worker = new Worker($server, $code, $settings);
	for ($i = 0; $i < 7; $i++) {
		echo $worker->get(), ', then ', $worker->get(), "\n";
	}
	echo file_get_contents($said), "\n";
}
unlink($turn);
unlink($said);
?>
--EXPECT--
first, then 2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00 1 session
first, then 2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00 1 session
first, then 2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00 1 session
first, then 2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00 1 session
first, then 2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00 1 session
first, then 2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00 1 session
first, then 2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00 1 session
session 202120182021, stream 202120182021, session 202120182021, stream 202120182021, 
first, then 2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00 1 session
first, then 2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00 1 session
first, then 2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00 1 session
first, then 2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00 1 session
first, then 2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00 1 session
first, then 2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00 1 session
first, then 2021-01-01T00:00:00+00:00 2021-01-01T00:00:00+00:00 1 session
session 202120182021, stream 202120182021, session 202120182021, stream 202120182021, 
