--TEST--
A logger or a store that holds the client is freed with it
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

final class Witness
{
	public ?object $client = null;

	public function __construct(private string $name) {}

	public function __destruct()
	{
		echo $this->name, " destroyed\n";
	}

	public function log($level, $message, array $context = []): void {}
	public function get($key, $default = null) { return null; }
	public function set($key, $value, $ttl = null) { return true; }
	public function delete($key) { return true; }
}

$logger = new Witness('logger');
$logger->client = plain_client('http://127.0.0.1:1/', logger: $logger);
unset($logger);
$store = new Witness('store');
$store->client = plain_client('http://127.0.0.1:1/', sessionStore: $store)->payments;
unset($store);
$witness = new Witness('closure');
$client = plain_client('http://127.0.0.1:1/', logger: function () use ($witness, &$client) {});
unset($client, $witness);
$witness = new Witness('copy');
$witness->client = plain_client('http://127.0.0.1:1/')->with(logger: $witness);
unset($witness);
echo "collecting\n";
var_dump(gc_collect_cycles() > 0);
?>
--EXPECT--
collecting
logger destroyed
store destroyed
closure destroyed
copy destroyed
bool(true)
