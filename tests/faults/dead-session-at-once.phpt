--TEST--
64 calls at once in a dead session open one new session
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/endpoints.inc';

foreach ([[], ['sessionStore']] as $with) {
	$server = Server::start([
		['if_path' => 'show', 'data' => [], 'echo' => ['paymentId']],
		...array_fill(0, 64, ['if_path' => 'show', 'error' => ['code' => 'SESSION_EXPIRED'], 'delay' => 0.02]),
		['if_path' => 'show', 'data' => [], 'echo' => ['paymentId'], 'repeat' => true],
	]);
	$store = new class {
		public array $kept = [];

		public function get($key)
		{
			return $this->kept[$key] ?? null;
		}

		public function set($key, $value)
		{
			$this->kept[$key] = $value;
		}

		public function delete($key)
		{
			unset($this->kept[$key]);
		}
	};
	$client = plain_client($server, concurrency: 64, clientId: 'c' . count($with), sessionStore: $with ? $store : null);
	$client->payments->show('first');
	$payments = $client->payments->showMany(array_map(strval(...), range(1, 64)));
	echo count(array_filter($payments, fn ($one) => $one instanceof Uapay\Payment)), ' payments, ';
	echo count($server->executed('sessions')), ' sessions, ', count($server->executed('show')), ' requests, ', count($store->kept), " in the store\n";
	$server->stop();
}
?>
--EXPECT--
64 payments, 2 sessions, 129 requests, 0 in the store
64 payments, 2 sessions, 129 requests, 1 in the store
