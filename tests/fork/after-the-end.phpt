--TEST--
A session handler, which PHP calls after the extension ended the request, may fork and call: the connection stays the parent's
--EXTENSIONS--
uapay
pcntl
session
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$code = <<<'CODE'
final class Handler implements SessionHandlerInterface
{
	public function __construct(private Uapay\Client $client) {}
	public function open(string $path, string $name): bool { return true; }
	public function close(): bool { return true; }
	public function read(string $id): string { return ""; }
	public function destroy(string $id): bool { return true; }
	public function gc(int $lifetime): int { return 0; }
	public function create_sid(): string { return str_repeat("0", 32); }
	public function validateId(string $id): bool { return true; }

	public function write(string $id, string $data): bool
	{
		echo "written: ", $this->client->payments->show("p")->id, "\n";
		$pid = pcntl_fork();
		if ($pid !== 0) {
			pcntl_waitpid($pid, $status);
			echo "child: ", pcntl_wexitstatus($status), "\n", $this->client->payments->show("p")->id, "\n";
		}
		return true; // the child goes on to its end, as the parent does
	}
}

$client = new Uapay\Client("6412", null, getenv("SERVER_URL"));
session_set_save_handler(new Handler($client), false);
session_start(["use_cookies" => 0, "cache_limiter" => ""]);
$_SESSION["changed"] = 1;
echo $client->payments->show("p")->id, "\n";
CODE;
$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
putenv("SERVER_URL=$server->url");
$php = getenv('TEST_PHP_EXECUTABLE_ESCAPED') ?: escapeshellarg(getenv('TEST_PHP_EXECUTABLE'));
foreach ([1, 0] as $persistent) {
	$before = [count($server->executed()), $server->connections()];
	echo "-- uapay.persistent=$persistent\n", shell_exec($php . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . " -d uapay.persistent=$persistent -r "
		. escapeshellarg($code) . ' 2>&1');
	echo implode("\n", array_slice($server->executed(), $before[0])), "\n", $server->connections() - $before[1], " connections\n";
}
?>
--EXPECT--
-- uapay.persistent=1
p
written: p
child: 0
p
/api/sessions/create
/api/invoicer/payments/show
/api/invoicer/payments/show
/api/invoicer/payments/show
1 connections
-- uapay.persistent=0
p
written: p
child: 0
p
/api/sessions/create
/api/invoicer/payments/show
/api/invoicer/payments/show
/api/invoicer/payments/show
1 connections
