--TEST--
A session store that throws is no store: the call goes on with a session of its own, the logger hears of it, and it is counted
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

final class Store
{
	public array $throwing = [];
	public ?array $kept = null;
	public function get($key, $default = null) { return $this->done('get') ?? $this->kept ?? $default; }
	public function set($key, $value, $ttl = null) { return $this->done("set", " of $value[id]"); }
	public function delete($key) { return $this->done('delete'); }

	private function done(string $method, string $what = ''): mixed
	{
		return in_array($method, $this->throwing) ? throw new DomainException("no connection for $method$what") : null;
	}
}

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
$store = new Store;
$log = function ($level, $message, $context) {
	if (isset($context['sessionStore'])) {
		echo "  [$level] $message ", json_encode($context), "\n";
	}
};
foreach (['get', 'set'] as $method) {
	$store->throwing = [$method];
	// Another client id is another account, so it has no session yet.
	$client = plain_client($server, clientId: $method, sessionStore: $store, logger: $log);
	echo $client->payments->reverse('p', 'i'), "\n";
	echo count($client->payments->showMany(['a', 'b', 'c'])), "\n";
}
echo strlen($client->renewSession()->id), "\n";
echo count($server->executed('reverse')), " reversals\n";

echo "-- a dead session that cannot be deleted\n";
$store->throwing = ['delete', 'set'];
$store->kept = ['id' => 'dead', 'openedAt' => time() - 60];
$server->script([['error' => ['code' => 'FORMAT_ERROR', 'fields' => ['params' => ['sessionId' => 'WRONG_ID']]]], ['data' => ['paymentId' => 'p']]]);
echo plain_client($server, clientId: 'dead', sessionStore: $store, logger: $log)->payments->show('p')->id, "\n";

echo "-- without a logger, or with one that throws too\n";
$store = new Store;
$store->throwing = ['get', 'set', 'delete'];
$server->script([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
echo plain_client($server, clientId: 'a', sessionStore: $store)->payments->show('p')->id, "\n";
echo plain_client($server, clientId: 'b', sessionStore: $store, logger: fn () => throw new Error('x'))->payments->show('p')->id, "\n";
echo plain_client($server, clientId: 'c', sessionStore: $store)->session()::class, "\n";
var_dump($client->stats()['storeFailures']);

echo "-- exit() ends the program\n";
$leaves = new class {
	public function get($key) { exit("bye\n"); }
	public function set($key, $value, $ttl) {}
	public function delete($key) {}
};
plain_client($server, clientId: 'e', sessionStore: $leaves)->payments->reverse('p', 'i');
echo "never\n";
?>
--EXPECT--
  [warning] UAPAY: get() of the session store failed, and the call goes on without it: DomainException: no connection for get {"sessionStore":"get","thrown":"DomainException"}
p
3
  [warning] UAPAY: set() of the session store failed, and the call goes on without it: DomainException {"sessionStore":"set","thrown":"DomainException"}
p
3
  [warning] UAPAY: set() of the session store failed, and the call goes on without it: DomainException {"sessionStore":"set","thrown":"DomainException"}
36
2 reversals
-- a dead session that cannot be deleted
  [warning] UAPAY: delete() of the session store failed, and the call goes on without it: DomainException: no connection for delete {"sessionStore":"delete","thrown":"DomainException"}
  [warning] UAPAY: set() of the session store failed, and the call goes on without it: DomainException {"sessionStore":"set","thrown":"DomainException"}
p
-- without a logger, or with one that throws too
p
p
Uapay\Session
int(11)
-- exit() ends the program
bye
