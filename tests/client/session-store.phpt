--TEST--
sessionStore: a session is asked for, kept for less than a day, shared, and deleted when it is dead
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

final class Store
{
	public array $kept = [];
	private array $keys = [];

	public function get($key, $default = null)
	{
		echo "  get\n";
		$this->keys[$key] = true;
		return $this->kept[$key] ?? $default;
	}

	public function set($key, $value, $ttl = null)
	{
		echo "  set $value[id] for $ttl s\n";
		$this->keys[$key] = true;
		$this->kept[$key] = $value;
		return true;
	}

	public function delete($key)
	{
		echo "  delete\n";
		$this->keys[$key] = true;
		unset($this->kept[$key]);
		return true;
	}

	public function keys(): array
	{
		return array_keys($this->keys);
	}
}

$server = Server::start([
	['if_path' => 'sessions', 'data' => ['id' => 'opened']],
	['repeat' => true, 'data' => ['id' => 'i']],
]);
$store = new Store();
echo "-- nothing is kept: a session is opened and kept\n";
$client = plain_client($server, sessionStore: $store);
$client->invoices->show('i');
echo "-- the worker has it now\n";
$client->invoices->show('i');
echo "-- one key of an access, as PSR-16 allows\n";
[$key] = $store->keys();
var_dump(count($store->keys()), preg_match('/^uapay\.session\.[0-9a-f]{32}$/', $key));
var_dump(array_keys($store->kept[$key]), time() - $store->kept[$key]['openedAt'] < 60);
echo "-- a renewed one is kept too\n";
$server->script([['if_path' => 'sessions', 'data' => ['id' => 'renewed']]]);
$client->renewSession();

echo "-- another access has another key\n";
$server->script([['if_path' => 'sessions', 'data' => ['id' => "another's"]]]);
plain_client($server, clientId: '7', sessionStore: $store)->session();
var_dump(count($store->keys()));

/** Has the same for everybody, as another worker may have left it. */
function store_of(mixed $kept): object
{
	return new class($kept) {
		public function __construct(private mixed $kept) {}

		public function get($key)
		{
			return $this->kept;
		}

		public function set($key, $value, $ttl)
		{
			echo "  set $value[id]\n";
		}

		public function delete($key)
		{
			echo "  delete {$this->kept['id']}\n";
			$this->kept = null;
		}
	};
}

echo "-- a session that another worker kept is used\n";
$client = plain_client($server, clientId: '8', sessionStore: store_of(['id' => 'kept', 'openedAt' => time() - 60]));
$server->script([['data' => ['id' => 'i']]]);
$client->invoices->show('i');
echo array_slice($server->requests(), -1)[0]['json']['params']['sessionId'], "\n";
var_dump($client->session()->id, time() - $client->session()->openedAt->getTimestamp() >= 60);

echo "-- one that UAPAY no longer accepts is deleted, and a new one opened\n";
$client = plain_client($server, clientId: '9', sessionStore: store_of(['id' => 'dead', 'openedAt' => time() - 60]));
$server->script([
	['error' => ['code' => 'FORMAT_ERROR', 'fields' => ['params' => ['sessionId' => 'WRONG_ID']]]],
	['if_path' => 'sessions', 'data' => ['id' => 'new']],
	['data' => ['id' => 'i']],
]);
$client->invoices->show('i');
echo array_slice($server->requests(), -1)[0]['json']['params']['sessionId'], "\n";

echo "-- what is no session, or too old, is not used\n";
foreach ([
	null, 'text', [], ['id' => 'x'], ['id' => 7, 'openedAt' => time()], ['id' => 'x', 'openedAt' => 'now'], ['id' => '', 'openedAt' => time()],
	['id' => "\xff", 'openedAt' => time()], ['id' => 'old', 'openedAt' => time() - 86400], ['id' => 'of the future', 'openedAt' => time() + 86400],
] as $number => $kept) {
	$server->script([['if_path' => 'sessions', 'data' => ['id' => "new $number"]]]);
	plain_client($server, clientId: "kept-$number", sessionStore: store_of($kept))->session();
}

echo "-- wrong objects\n";
thrown(fn () => plain_client($server, sessionStore: new stdClass()));
thrown(fn () => plain_client($server, sessionStore: new ArrayObject()));
?>
--EXPECT--
-- nothing is kept: a session is opened and kept
  get
  set opened for 82800 s
-- the worker has it now
-- one key of an access, as PSR-16 allows
int(1)
int(1)
array(2) {
  [0]=>
  string(2) "id"
  [1]=>
  string(8) "openedAt"
}
bool(true)
-- a renewed one is kept too
  set renewed for 82800 s
-- another access has another key
  get
  set another's for 82800 s
int(2)
-- a session that another worker kept is used
kept
string(4) "kept"
bool(true)
-- one that UAPAY no longer accepts is deleted, and a new one opened
  delete dead
  set new
new
-- what is no session, or too old, is not used
  set new 0
  set new 1
  set new 2
  set new 3
  set new 4
  set new 5
  set new 6
  set new 7
  set new 8
  set new 9
-- wrong objects
Uapay\Exception\InvalidRequestException: sessionStore must have a public method get()
Uapay\Exception\InvalidRequestException: sessionStore must have a public method get()
