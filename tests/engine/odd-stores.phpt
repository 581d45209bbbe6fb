--TEST--
What a session store returns is checked
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

final class Store
{
	public mixed $value = null;
	public function get($key, $default = null) { return $this->value; }
	public function set($key, $value, $ttl = null) { return false; }
	public function delete($key) {}
}

$server = Server::start([]);
$store = new Store;
foreach ([null, false, 'text', 7, new stdClass, [], ['id' => 'x'], ['id' => 7, 'openedAt' => time()], ['id' => '', 'openedAt' => time()],
	['id' => "a\0", 'openedAt' => time()], ['id' => "\xff", 'openedAt' => time()], ['id' => 'x', 'openedAt' => PHP_INT_MAX],
	['id' => 'x', 'openedAt' => PHP_INT_MIN], ['id' => 'x', 'openedAt' => (float) time()], ['id' => 'x', 'openedAt' => time() - 90000],
	['id' => 'x', 'openedAt' => time() + 90000]] as $i => $value) {
	$store->value = $value;
	// Another client id is another account, so no session is there yet.
	$id = plain_client($server, clientId: "c$i", sessionStore: $store)->session()->id;
	echo $id === 'x' ? "taken: $i\n" : '';
}
echo count($server->executed('sessions')), " opened\n";
$store->value = ['id' => 'x', 'openedAt' => time()];
echo plain_client($server, clientId: 'good', sessionStore: $store)->session()->id, "\n";
echo count($server->executed('sessions')), " opened\n";
?>
--EXPECT--
16 opened
x
16 opened
