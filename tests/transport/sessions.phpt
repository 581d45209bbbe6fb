--TEST--
transport: its sessions are its copies', and no other client's; a store keeps them
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/transport.inc';

/** Counts sessions; they are named after the count. */
function opening(int &$opened): Closure
{
	return function (string $url, string $body) use (&$opened) {
		return str_ends_with($url, 'sessions/create') ? answer(['id' => 's' . ++$opened]) : answer(['paymentId' => 'p', 'x' => json_decode($body)->params->sessionId]);
	};
}
$session = fn (Uapay\Client $client) => $client->payments->show('p')->extra['x'];

$opened = 0;
$transport = opening($opened);
$client = sending($transport);
echo $session($client), ' ', $session($client), "\n";
echo "-- copies\n";
$copy = $client->with(timeout: 7.0);
echo $session($copy), ' ', $session($copy->with(appInfo: 'x/1')), ' ', $copy->session()->id, "\n";
unset($client);
echo $session($copy), "\n";
echo "-- another access of the copies\n";
echo $session($copy->with(clientId: '2')), ' ', $session($copy), "\n";
echo "-- other clients\n";
echo $session(sending($transport)), ' ', $session($copy->with(transport: opening($opened))), "\n";
echo "-- by libcurl\n";
$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p', 'x' => 'libcurl']]]);
$curl = plain_client($server);
echo $session($curl), ' ', count($server->requests('sessions/create')), "\n";
$same = $curl->with(transport: $transport);
echo $session($same), ' ', $session($curl), ' ', $session($same->with(transport: null)), ' ', count($server->requests('sessions/create')), "\n";
echo "-- renewed\n";
echo $copy->renewSession()->id, ' ', $session($copy), "\n";
echo "-- in a store\n";
$store = new class {
	public array $kept = [];
	public function get($key) { return $this->kept[$key] ?? null; }
	public function set($key, $value, $ttl) { $this->kept[$key] = $value; }
	public function delete($key) { unset($this->kept[$key]); }
};
echo $session(sending($transport, sessionStore: $store)), ' ', $session(sending($transport, sessionStore: $store)), "\n";
echo "-- counted with all others\n";
$before = $curl->stats();
$session($copy);
$after = $curl->stats();
var_dump($after['calls'] - $before['calls'], $after['attempts'] - $before['attempts'], $after['connectionsOpened'] - $before['connectionsOpened']);
?>
--EXPECT--
s1 s1
-- copies
s1 s1 s1
s1
-- another access of the copies
s2 s1
-- other clients
s3 s4
-- by libcurl
libcurl 1
s5 libcurl libcurl 1
-- renewed
s6 s6
-- in a store
s7 s7
-- counted with all others
int(1)
int(1)
int(0)
