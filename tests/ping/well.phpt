--TEST--
ping() opens a new session, which is used from then on, and tells that all is well
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/ping.inc';

$store = new class {
	public array $values = [];

	public function get($key)
	{
		return $this->values[$key] ?? null;
	}

	public function set($key, $value, $ttl)
	{
		$this->values[$key] = $value;
	}

	public function delete($key)
	{
		unset($this->values[$key]);
	}
};
$server = Server::start([
	opening(['data' => ['id' => 'one'], 'repeat' => false]), opening(['data' => ['id' => 'two']]),
	['data' => ['paymentId' => 'p'], 'repeat' => true],
], ['key' => TEST_KEY]);
$client = client($server, sessionStore: $store);
$client->payments->cancel('p', 'i');
$ping = told('signed', $client);
$client->payments->cancel('p', 'i');
foreach ($server->requests('cancel') as $request) {
	echo $request['json']['params']['sessionId'], "\n";
}
echo array_values($store->values)[0]['id'], ', ', $client->session()->id, ', ', count($server->requests('sessions')), " opened\n";
echo preg_replace('/:\d+\//', ':PORT/', json_encode($ping, JSON_UNESCAPED_SLASHES)), "\n";
echo $ping->text(Uapay\Locale::Ru) === $ping->text(Uapay\Locale::Uk) ? "Ukrainian for Ru\n" : "other words for Ru\n";

$server = Server::start([opening(['json' => ['status' => 1, 'data' => ['id' => 's']]])]);
told('an access without a key', plain_client($server));
told('plain answers are allowed', client($server, requireSignedResponses: false));
?>
--EXPECT--
signed: ok, signed
  З'єднання з UAPAY працює, ключ правильний. Середовище: http://127.0.0.1:PORT/.
  The connection to UAPAY works, and the key is right. The environment: http://127.0.0.1:PORT/.
one
two
two, two, 2 opened
{"ok":true,"cause":null,"clockOffset":null,"signed":true,"environment":"http://127.0.0.1:PORT/","detail":null}
Ukrainian for Ru
an access without a key: ok
  З'єднання з UAPAY працює, але відповіді не підписано, тому ключ не перевірено. Середовище: http://127.0.0.1:PORT/.
  The connection to UAPAY works, but answers are not signed, so no key was verified. The environment: http://127.0.0.1:PORT/.
plain answers are allowed: ok
  З'єднання з UAPAY працює, але відповіді не підписано, тому ключ не перевірено. Середовище: http://127.0.0.1:PORT/.
  The connection to UAPAY works, but answers are not signed, so no key was verified. The environment: http://127.0.0.1:PORT/.
