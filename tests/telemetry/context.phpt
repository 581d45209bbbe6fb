--TEST--
A record has what docs/telemetry.md lists, of the types that it lists, and nothing else
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

preg_match_all('/^\| (`[^|]+) \| (\w+) \|/m', file_get_contents(__DIR__ . '/../../docs/telemetry.md'), $rows, PREG_SET_ORDER);
$types = [];
foreach ($rows as [, $names, $type]) {
	preg_match_all('/`(\w+)`/', $names, $found);
	$types += array_fill_keys($found[1], $type);
}
echo count($types), " in the table\n";

$seen = $levels = [];
$logger = function (string $level, string $message, array $context) use (&$seen, &$levels, $types): void {
	$levels[$level] = true;
	if (isset($context['sessionStore'])) {
		echo implode(', ', array_keys($context)), "\n";
		return;
	}
	foreach ($context as $name => $value) {
		$seen[$name] = true;
		if (!isset($types[$name]) || get_debug_type($value) !== $types[$name]) {
			echo "$name is ", get_debug_type($value), "\n";
		}
	}
	if (count(array_intersect_key($context, array_flip(['endpoint', 'attempt', 'seconds', 'newConnection']))) < 4 && $level !== 'critical') {
		echo 'something is missing: ', json_encode($context), "\n";
	}
};
$store = new class {
	public function get($key)
	{
		throw new Exception('no store');
	}

	public function set($key, $value, $ttl)
	{
	}

	public function delete($key)
	{
	}
};
$server = Server::start([
	['status' => 503, 'body' => ''],
	['data' => ['paymentId' => 'p']],
	['error' => ['code' => 'X']],
	['data' => ['id' => 'i', 'paymentPageUrl' => 'https://pay.example/']],
	['close_before' => true],
	['data' => ['paymentId' => ['p']]],
]);
$client = plain_client($server, maxRetries: 1, logger: $logger, sessionStore: $store);
$client->payments->show('p');
foreach ([
	fn () => $client->invoices->show('i'),
	fn () => $client->invoices->create(['externalId' => 'e', 'type' => 'PAY', 'amount' => 1, 'description' => 'd']),
	fn () => $client->payments->cancel('p', 'i'),
	fn () => $client->payments->cancel('p', 'i'),
] as $call) {
	try {
		$call();
	} catch (Uapay\Exception\CallException $e) {
		echo $e::class, "\n";
	}
}
echo 'never seen: ', implode(', ', array_keys(array_diff_key($types, $seen))) ?: 'none', "\n";
ksort($levels);
echo implode(', ', array_keys($levels)), "\n";
?>
--EXPECT--
13 in the table
sessionStore, thrown
Uapay\Exception\ApiException
Uapay\Exception\OutcomeUnknownException
Uapay\Exception\OutcomeUnknownException
never seen: none
critical, debug, notice, warning
