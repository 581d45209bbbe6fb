--TEST--
Loggers and session stores see no secret, not even in a backtrace
--EXTENSIONS--
uapay
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
memory_limit=256M
--FILE--
<?php
require __DIR__ . '/secrets.inc';

final class Store
{
	private array $kept = [];
	public int $calls = 0;

	private function look(): void
	{
		$this->calls++;
		// The session is what a store is for; everything above it is none of its business.
		search('the store\'s backtrace', print_r(array_slice(debug_backtrace(), 2), true));
		search('the store\'s exception', (string) new Exception);
	}

	public function get($key, $default = null)
	{
		search('the store\'s key', $key);
		$this->look();
		return $this->kept[$key] ?? $default;
	}

	public function set($key, $value, $ttl = null)
	{
		$this->calls++;
		search('the store\'s backtrace', print_r(array_slice(debug_backtrace(), 1), true));
		$this->kept[$key] = $value;
		return true;
	}

	public function delete($key)
	{
		$this->look();
		unset($this->kept[$key]);
		return true;
	}
}

$lines = 0;
$logger = function ($level, $message, array $context) use (&$lines) {
	$lines++;
	search('the logger', $level . $message . print_r($context, true) . serialize($context));
	search('the logger\'s backtrace', print_r(debug_backtrace(), true) . captured(fn () => debug_print_backtrace()));
	search('the logger\'s exception', (string) new Exception);
};
$server = Server::start([
	['if_path' => 'sessions', 'data' => ['id' => SECRETS['session']]],
	['if_path' => 'create', 'data' => ['id' => 'p', 'key' => SECRETS['key']]],
	['if_path' => 'confirm', 'error' => ['code' => 'WRONG_SESSION', 'message' => SECRETS['session'], 'details' => ['sessionId' => SECRETS['session']]]],
	['if_path' => 'sessions', 'data' => ['id' => SECRETS['session'] . '2']],
	['if_path' => 'confirm', 'json' => ['status' => 1]],
	['if_path' => 'show', 'body' => ''],
], ['key' => SECRETS['secretKey'], 'session' => false]);
$store = new Store;
$client = client($server, secretKey: SECRETS['secretKey'], sessionStore: $store, logger: $logger, maxRetries: 0);
$card = ['invoiceId' => 'i', 'cardFrom' => ['id' => SECRETS['pan'], 'securityCode' => SECRETS['securityCode']], 'amount' => 1];
$client->payments->create($card, []);
$client->payments->confirm('p', 'i', SECRETS['code'], SECRETS['key']);
thrown(fn () => $client->payments->show('p'));
var_dump($lines, $store->calls > 2, count($server->executed()));
?>
--EXPECT--
Uapay\Exception\ProtocolException: invoicer/payments/show: the answer is empty (HTTP 200)
int(6)
bool(true)
int(6)
