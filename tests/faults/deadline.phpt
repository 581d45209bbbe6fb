--TEST--
One timeout bounds connect, session, attempts, waits and dripping answers, within 50 ms + 2 %
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/endpoints.inc';

$hang = ['hang' => true, 'repeat' => true];
$busy = ['status' => 503, 'headers' => ['Retry-After' => '0'], 'body' => '', 'repeat' => true];
$situations = [
	'the call hangs' => [[$hang], []],
	'the session hangs' => [[$hang + ['if_path' => 'sessions']], []],
	'the server is always busy' => [[$busy], ['maxRetries' => 10]],
	'the answer drips' => [[['data' => ['id' => 'i'], 'drip' => 1, 'repeat' => true]], []],
	'the session takes half of the time, then the call hangs' => [
		[['data' => ['id' => 's'], 'delay' => 0.15, 'if_path' => 'sessions'], $hang], []],
];

/* A machine that is busy with other tests may wake a process late: the best of three tries is the client's own. */
function slowest(array $steps, array $options, float $timeout, Closure $call): float
{
	$best = INF;
	for ($try = 0; $try < 3 && $best > $timeout * 1.02 + 0.05; $try++) {
		$server = Server::start($steps, ['session' => true]);
		$client = plain_client($server, ...$options + ['timeout' => $timeout]);
		$start = hrtime(true);
		$ending = ending(fn () => $call($client));
		$seconds = (hrtime(true) - $start) / 1e9;
		$server->stop();
		if ($ending === 'ok') {
			echo "it ended well?\n";
		}
		$best = min($best, $seconds);
	}
	return $best;
}

$read = fn ($c) => $c->invoices->show('i');
$effect = fn ($c) => $c->payments->complete('p', 'i');
foreach ($situations as $name => [$steps, $options]) {
	foreach ([$read, $effect] as $call) {
		foreach ($name === 'the call hangs' ? [0.05, 0.3, 1.0, 5.0] : [0.3] as $timeout) {
			$seconds = slowest($steps, $options, $timeout, $call);
			if ($seconds > $timeout * 1.02 + 0.05) {
				printf("%s, timeout %s: took %.3f s\n", $name, $timeout, $seconds);
			}
		}
	}
}

/* Nobody listens behind a full backlog: the connection is never accepted. */
$blackhole = stream_socket_server('tcp://127.0.0.1:0', $errno, $error, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN,
	stream_context_create(['socket' => ['backlog' => 0]]));
$address = stream_socket_get_name($blackhole, false);
$fill = [];
for ($i = 0; $i < 4; $i++) {
	$fill[] = @stream_socket_client("tcp://$address", $errno, $error, 0, STREAM_CLIENT_ASYNC_CONNECT | STREAM_CLIENT_CONNECT);
}
foreach (['connectTimeout' => [0.2, 10.0], 'timeout' => [10.0, 0.2]] as $name => [$connect, $timeout]) {
	$client = plain_client("http://$address/", connectTimeout: $connect, timeout: $timeout, maxRetries: 0);
	$start = hrtime(true);
	echo $name, ': ', ending(fn () => $effect($client)), "\n";
	$seconds = (hrtime(true) - $start) / 1e9;
	if ($seconds > 1.0) {
		printf("%s 0.2: took %.3f s\n", $name, $seconds);
	}
}
?>
--EXPECT--
connectTimeout: Session < Transport(timeout)
timeout: Session < Transport(timeout)
