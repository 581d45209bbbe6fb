--TEST--
each(): a signal handler runs in the middle of a step; when it throws, the step can be taken again and nothing is lost
--EXTENSIONS--
uapay
pcntl
posix
--FILE--
<?php
require __DIR__ . '/each.inc';
require __DIR__ . '/../interrupts/interrupts.inc';

pcntl_async_signals(true);
$server = new SignallingServer();
$client = plain_client($server->url, timeout: 20.0, concurrency: 1, sessionStore: new class {
	public function get(string $key): array
	{
		return ['id' => 'stored', 'openedAt' => time()];
	}

	public function set(string $key, mixed $value, mixed $ttl = null): bool
	{
		return true;
	}

	public function delete(string $key): bool
	{
		return true;
	}
});
$handled = 0;
$throws = false;
pcntl_signal(SIGALRM, function () use (&$handled, &$throws, $server) {
	$handled++;
	$server->handled();
	if ($throws) {
		throw new RuntimeException('of the handler');
	}
});
foreach ($client->payments->each(['p', 'p']) as $id => $payment) {
	echo "$id ", word($payment), ' ', $handled > 0 ? 'handled' : 'not handled', "\n";
}
$throws = true;
$each = $client->payments->each(['p', 'p', 'p']);
$got = [];
for ($tries = 0; $tries < 20; $tries++) {
	try {
		if (!$each->valid()) {
			break;
		}
		$got[] = word($each->current());
		$each->next();
	} catch (RuntimeException $e) {
		$message = $e->getMessage();
	}
}
echo implode(' ', $got), ", $message, ", $server->in_time() ? 'in time' : 'late', "\n";
?>
--EXPECT--
p p handled
p p handled
p p p, of the handler, in time
