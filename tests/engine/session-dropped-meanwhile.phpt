--TEST--
A store that fails to renew the session in the middle of session() breaks nothing
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

final class Store
{
	public ?Uapay\Client $client = null;
	private bool $inside = false;
	public function get($key, $default = null) { return $default; }
	public function delete($key) { return true; }

	public function set($key, $value, $ttl = null)
	{
		if (!$this->inside) {
			$this->inside = true;
			try {
				$this->client->renewSession();
			} catch (Uapay\Exception\UapayException $e) {
				echo $e::class, "\n";
			}
		}
		return true;
	}
}

$server = Server::start([['if_path' => 'sessions', 'data' => ['id' => 's']], ['if_path' => 'sessions', 'body' => '']], ['session' => false]);
$store = new Store;
$store->client = plain_client($server, sessionStore: $store, maxRetries: 0);
thrown(fn () => $store->client->session());
?>
--EXPECT--
Uapay\Exception\SessionException
Error: uapay: the session was dropped while it was opened
