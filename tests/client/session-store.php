<?php
require __DIR__ . '/../uapay.inc';

final class Store
{
	public array $kept = [];
	public array $calls = [];

	public function get($key, $default = null)
	{
		$this->calls[] = 'get';
		$this->keys[$key] = true;
		return $this->kept[$key] ?? $default;
	}

	public function set($key, $value, $ttl = null)
	{
		$this->calls[] = 'set for ' . $ttl . ' s ' . json_encode(array_keys($value)) . ' ' . $value['id'];
		$this->keys[$key] = true;
		$this->kept[$key] = $value;
		return true;
	}

	public function delete($key)
	{
		$this->calls[] = 'delete';
		$this->keys[$key] = true;
		unset($this->kept[$key]);
		return true;
	}

	public array $keys = [];

	public function told(): void
	{
		echo implode("\n", $this->calls), "\n";
		$this->calls = [];
	}
}

$server = Server::start([
	['if_path' => 'sessions', 'data' => ['id' => 'opened']],
	['repeat' => true, 'data' => ['id' => 'i']],
]);
$store = new Store();
echo "-- nothing kept: a session is opened and kept\n";
$client = plain_client($server, sessionStore: $store);
$client->invoices->show('i');
$store->told();
$key = array_key_first($store->kept);
var_dump(count($store->keys), preg_match('/^uapay\.session\.[0-9a-f]{32}$/', $key), strlen($key) <= 64);
echo "-- the worker has it now\n";
$client->invoices->show('i');
echo count($store->calls), " calls\n";

echo "-- a session that another worker kept is used\n";
$other = plain_client($server, clientId: '7', sessionStore: $store);
$store->kept = [];
$server->script([['if_path' => 'sessions', 'data' => ['id' => 'of the other']], ['repeat' => true, 'data' => ['id' => 'i']]]);
$other->session();
$store->calls = [];
$key = array_key_first($store->kept);
$third = plain_client($server, clientId: '8', sessionStore: new class($store) {
	public function __construct(private Store $store) {}
	public function get($key) { return ['id' => 'kept elsewhere', 'openedAt' => time() - 60]; }
	public function set($key, $value, $ttl) { echo "set\n"; }
	public function delete($key) { echo "delete\n"; }
});
$third->invoices->show('i');
echo array_slice($server->requests('show'), -1)[0]['json']['params']['sessionId'], "\n";
var_dump($third->session()->id, time() - $third->session()->openedAt->getTimestamp() >= 60);

echo "-- what is no session, or too old, is not\n";
foreach ([null, 'text', [], ['id' => 'x'], ['id' => 7, 'openedAt' => time()], ['id' => 'x', 'openedAt' => 'now'], ['id' => "\xff", 'openedAt' => time()],
	['id' => '', 'openedAt' => time()], ['id' => 'old', 'openedAt' => time() - 86400], ['id' => 'of the future', 'openedAt' => time() + 86400]] as $number => $kept) {
	$store = new Store();
	$client = plain_client($server, clientId: "kept-$number", sessionStore: new class($kept) {
		public function __construct(private mixed $kept) {}
		public function get($key) { return $this->kept; }
		public function set($key, $value, $ttl) {}
		public function delete($key) {}
	});
	$server->script([['if_path' => 'sessions', 'data' => ['id' => 'new']]]);
	echo $client->session()->id, "\n";
}

echo "-- wrong objects\n";
thrown(fn () => plain_client($server, sessionStore: new stdClass()));
thrown(fn () => plain_client($server, sessionStore: new ArrayObject()));
?>
