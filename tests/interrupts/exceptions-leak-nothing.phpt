--TEST--
Exceptions of handlers, loggers and stores, 200 times each: the client works after each, and no memory is kept
--EXTENSIONS--
uapay
pcntl
posix
--FILE--
<?php
require __DIR__ . '/interrupts.inc';

final class ThrowingStore
{
	public string $throws = '';
	public ?array $kept = null;

	public function get($key)
	{
		return $this->throws === 'get' ? throw new DomainException('get') : $this->kept;
	}

	public function set($key, $value, $ttl)
	{
		return $this->throws === 'set' ? throw new DomainException('set') : true;
	}

	public function delete($key)
	{
		return $this->throws === 'delete' ? throw new DomainException('delete') : true;
	}
}

/** Calls 220 times what meets an exception, and after each time what does not. */
function repeated(string $name, callable $throwing, callable $working): void
{
	$endings = [];
	for ($i = 0; $i < 220; $i++) {
		try {
			$throwing();
			$ending = 'nothing was thrown';
		} catch (Throwable $e) {
			$ending = chain($e);
			unset($e); // an exception and its trace hold what was called
		}
		$endings[$ending] = ($endings[$ending] ?? 0) + 1;
		$working();
		if ($i === 19) {
			gc_collect_cycles();
			$before = memory_get_usage();
		}
	}
	gc_collect_cycles();
	$grown = memory_get_usage() - $before;
	echo $name, ': ', json_encode($endings, JSON_UNESCAPED_SLASHES), $grown > 2000 ? ", $grown bytes kept" : '', "\n";
}

$server = Server::start([['status' => 503, 'headers' => ['Retry-After' => 0], 'body' => '', 'if_path' => 'busy', 'repeat' => true],
	['error' => ['code' => 'FORMAT_ERROR', 'fields' => ['params' => ['sessionId' => 'EXPIRED']]], 'if_path' => 'dead', 'repeat' => true],
	['data' => ['id' => 's'], 'echo' => ['paymentId'], 'if_path' => '/', 'repeat' => true]]);
$log = null;
$client = plain_client($server, logger: function (...$arguments) use (&$log) {
	if ($log) {
		$log(...$arguments);
	}
});
$works = function () use ($client, &$log) {
	$log = null;
	$client->payments->show('p');
};
$throws = function ($level, $message, $context) {
	throw new DomainException($message);
};
repeated('logger, read', function () use ($client, &$log, $throws) {
	$log = $throws;
	$client->payments->show('p');
}, $works);
repeated('logger, effect', function () use ($client, &$log, $throws) {
	$log = $throws;
	$client->payments->complete('p', 'i');
}, $works);
repeated('logger, many', function () use ($client, &$log, $throws) {
	$log = $throws;
	$client->payments->showMany(['a', 'b', 'c']);
}, $works);
repeated('logger, busy effect', function () use ($client, &$log, $throws) {
	$log = $throws;
	$client->request('busy');
}, $works);

foreach (['get', 'set', 'delete'] as $method) {
	$store = new ThrowingStore();
	$store->kept = $method === 'delete' ? ['id' => 'kept', 'openedAt' => time()] : null;
	// Each time another account, for an account asks its store once.
	$number = 0;
	repeated("store, $method", function () use ($server, $store, $method, &$number) {
		$store->throws = $method;
		$one = plain_client($server, sessionStore: $store, clientId: $method . $number++);
		$method === 'delete' ? $one->request('dead') : $one->payments->complete('p', 'i');
	}, function () use ($store, $works) {
		$store->throws = '';
		$works();
	});
}

pcntl_async_signals(true);
$signalling = new SignallingServer();
$throw = false;
pcntl_signal(SIGALRM, function () use ($signalling, &$throw) {
	$signalling->handled();
	$signalling->delays = [];
	if ($throw) {
		throw new DomainException('alarm');
	}
});
$other = plain_client($signalling->url, timeout: 20.0, sessionStore: new StoredSession());
$other_works = function () use ($other, &$throw) {
	$throw = false;
	$other->payments->show('p');
};
repeated('handler, read', function () use ($other, &$throw) {
	$throw = true;
	$other->payments->show('p');
}, $other_works);
repeated('handler, effect', function () use ($other, &$throw) {
	$throw = true;
	$other->payments->complete('p', 'i');
}, $other_works);
?>
--EXPECT--
logger, read: {"nothing was thrown":220}
logger, effect: {"nothing was thrown":220}
logger, many: {"nothing was thrown":220}
logger, busy effect: {"OutcomeUnknown < Protocol":220}
store, get: {"nothing was thrown":220}
store, set: {"nothing was thrown":220}
store, delete: {"Api":220}
handler, read: {"DomainException":220}
handler, effect: {"OutcomeUnknown < Transport(interrupted) < DomainException":220}
