--TEST--
A ping() that fails leaves session, store and what an access has learnt as they were
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/ping.inc';

$store = new class {
	public array $log = [];

	public function get($key)
	{
		$this->log[] = 'get';
		return null;
	}

	public function set($key, $value, $ttl)
	{
		$this->log[] = "set {$value['id']}";
	}

	public function delete($key)
	{
		$this->log[] = 'delete';
	}
};
$server = Server::start([opening(['json' => ['status' => 1, 'data' => ['id' => 'first']]])]);
$client = client($server, maxRetries: 0, sessionStore: $store);
echo $client->session()->id, "\n";
foreach ([
	'plain' => ['json' => ['status' => 1, 'data' => ['id' => 'second']]],
	'forged' => ['json' => ['status' => 1, 'data' => ['token' => Server::token(['id' => 'third'], 'another key')]]],
	'trouble' => ['status' => 500, 'body' => ''],
	'refused' => ['error' => ['code' => 'WRONG_SESSION']],
	'closed' => ['close_before' => true],
	'clock' => ['error' => ['code' => 'TIMELIMIT_ERROR'], 'headers' => ['Date' => 'Mon, 01 Jan 2024 00:00:00 GMT']],
] as $name => $step) {
	$server->script([opening($step)]);
	echo "$name: ", facts($client->ping()), '; ', $client->session()->id, "\n";
}
// Also one that is suspect: something was refused in it under a code that may be about it.
$server->script([['error' => ['code' => 'SOMETHING']]]);
try {
	$client->payments->cancel('p', 'i');
} catch (Uapay\Exception\ApiException $e) {
	echo $e->errorCode, "\n";
}
$server->script([opening(['status' => 500, 'body' => ''])]);
echo facts($client->ping()), '; ', $client->session()->id, "\n";
echo implode(', ', $store->log), "\n";
// The clock was not moved by the answer that said 2024.
$server->script([['data' => ['paymentId' => 'p'], 'repeat' => true], opening(['json' => ['status' => 1, 'data' => ['id' => 'x']]])]);
$client->payments->show('p');
$requests = $server->requests('payments/show');
var_dump(abs(end($requests)['json']['iat'] - time()) < 100);
?>
--EXPECT--
first
plain: not ok, unsigned; first
forged: not ok, wrong_key; first
trouble: not ok, unavailable; first
refused: not ok, refused; first
closed: not ok, reset; first
clock: not ok, clock; first
SOMETHING
not ok, unavailable; first
get, set first
bool(true)
