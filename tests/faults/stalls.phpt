--TEST--
A connection that stalls at any byte: the timeout holds within 50 ms + 2 %, and the ending is truthful
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/endpoints.inc';
require __DIR__ . '/../server/proxy.inc';

const TIMEOUT = 0.1;

$endings = ['effect' => 'OutcomeUnknown < Transport(timeout)', 'read' => 'Transport(timeout)'];
$calls = [
	'effect' => ['complete', fn ($c) => $c->payments->complete('p', 'i')],
	'read' => ['payments/show', fn ($c) => $c->payments->show('p')],
];
$server = Server::start([['data' => ['paymentId' => 'p'], 'repeat' => true]], ['keep_alive' => false]);
$proxy = Proxy::start($server->url);
$client = plain_client($proxy->url, timeout: TIMEOUT);
$client->session();
$stalls = 0;
foreach ($calls as $class => [$path, $call]) {
	$proxy->set([]);
	$call($client);
	$size = $proxy->stats()['last'];
	foreach (['up' => 'cut_request_after', 'down' => 'cut_answer_after'] as $side => $option) {
		for ($k = 0; $k < $size[$side]; $k += 41) {
			$stalls++;
			/* A machine that is busy with other tests may wake a process late: the best of three tries is the client's own. */
			for ($best = INF, $try = 0; $try < 3 && $best > TIMEOUT * 1.02 + 0.05; $try++) {
				$proxy->set([$option => $k, 'stall' => true, 'on_connection' => 'all']);
				$before = count($server->executed($path));
				$start = hrtime(true);
				$ending = ending(fn () => $call($client));
				$best = min($best, (hrtime(true) - $start) / 1e9);
				$executed = count($server->executed($path)) - $before;
				if ($ending !== $endings[$class] || $executed > 1) {
					echo "$path, $option $k: $ending, executed $executed\n";
				}
			}
			if ($best > TIMEOUT * 1.02 + 0.05) {
				printf("%s, %s %d: took %.3f s\n", $path, $option, $k, $best);
			}
		}
	}
}
echo $stalls > 20 ? "stalled at many bytes\n" : "only $stalls stalls\n";
?>
--EXPECT--
stalled at many bytes
