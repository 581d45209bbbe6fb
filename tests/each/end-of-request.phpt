--TEST--
each() at the end of a request and after it: nothing of it stays open, and what goes on later says so
--EXTENSIONS--
uapay
session
--FILE--
<?php
require __DIR__ . '/each.inc';
require __DIR__ . '/../ini/ini.inc';

$server = Server::start([['if_path' => 'show', 'repeat' => true, 'data' => ['amount' => 1], 'echo' => ['paymentId'], 'delay' => 0.01]]);
$code = <<<'CODE'
function ids(): Generator { for ($i = 0;; $i++) { yield "id-$i"; } }
final class Handler implements SessionHandlerInterface
{
	public function __construct(private Uapay\Client $client, private Iterator $early) {}
	public function open(string $path, string $name): bool { return true; }
	public function close(): bool { return true; }
	public function read(string $id): string { return ""; }
	public function destroy(string $id): bool { return true; }
	public function gc(int $lifetime): int { return 0; }
	// PHP 8.6 warns of handlers without these two
	public function create_sid(): string { return "id"; }
	public function validateId(string $id): bool { return true; }

	public function write(string $id, string $data): bool
	{
		try {
			$this->early->next();
			echo "went on ";
		} catch (Error $e) {
			echo $e->getMessage(), ". ";
		}
		foreach ($this->client->payments->each(ids()) as $id => $payment) {
			echo "$id ";
			if ($id === "id-2") {
				break;
			}
		}
		$GLOBALS["kept"] = $this->client->payments->each(ids());
		$GLOBALS["kept"]->next();
		echo $GLOBALS["kept"]->key(), " ";
		return true;
	}
}
$early = $client->payments->each(ids());
$early->rewind();
session_set_save_handler(new Handler($client, $early), false);
ini_set("session.use_cookies", "0");
session_cache_limiter("");
session_start();
$_SESSION["changed"] = 1;
$static = new class { public static $each; };
$static::$each = $client->payments->each(ids());
$static::$each->next();
echo $early->key(), " ", $static::$each->key(), " ";
CODE;
foreach ([1, 0] as $persistent) {
	$worker = new Worker($server, $code, ['uapay.persistent' => $persistent]);
	echo "-- uapay.persistent=$persistent\n";
	for ($i = 0; $i < 3; $i++) {
		echo $worker->get(), "\n";
	}
	$worker->stop();
}
?>
--EXPECT--
-- uapay.persistent=1
id-0 id-1 uapay: the request in which this list was begun has ended. id-0 id-1 id-2 id-1
id-0 id-1 uapay: the request in which this list was begun has ended. id-0 id-1 id-2 id-1
id-0 id-1 uapay: the request in which this list was begun has ended. id-0 id-1 id-2 id-1
-- uapay.persistent=0
id-0 id-1 uapay: the request in which this list was begun has ended. id-0 id-1 id-2 id-1
id-0 id-1 uapay: the request in which this list was begun has ended. id-0 id-1 id-2 id-1
id-0 id-1 uapay: the request in which this list was begun has ended. id-0 id-1 id-2 id-1
