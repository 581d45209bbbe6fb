--TEST--
An exception of the session store ends the call before an effect leaves
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

final class Store
{
	public array $throwing = [];
	public function get($key, $default = null) { in_array('get', $this->throwing) && throw new DomainException('get'); return $default; }
	public function set($key, $value, $ttl = null) { in_array('set', $this->throwing) && throw new DomainException('set'); return true; }
	public function delete($key) { in_array('delete', $this->throwing) && throw new DomainException('delete'); return true; }
}

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
$store = new Store;
foreach (['get', 'set'] as $method) {
	$store->throwing = [$method];
	// Another client id is another account, so it has no session yet.
	$client = plain_client($server, clientId: $method, sessionStore: $store);
	thrown(fn () => $client->payments->reverse('p', 'i'));
	echo count($server->executed('reverse')), " reversals\n";
	thrown(fn () => $client->payments->showMany(['a', 'b', 'c']));
}
thrown(fn () => $client->renewSession());
$store->throwing = [];
echo $client->payments->reverse('p', 'i'), "\n";
echo count($server->executed('reverse')), " reversals\n";
?>
--EXPECT--
DomainException: get
0 reversals
DomainException: get
DomainException: set
0 reversals
nothing was thrown
DomainException: set
p
1 reversals
