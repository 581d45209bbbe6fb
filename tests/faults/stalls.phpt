--TEST--
A connection that stalls at any byte: the timeout holds, and the ending is truthful
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/endpoints.inc';
require __DIR__ . '/../server/proxy.inc';

$server = Server::start([['data' => ['paymentId' => 'p'], 'repeat' => true]], ['keep_alive' => false]);
$proxy = Proxy::start($server->url);
$client = plain_client($proxy->url, timeout: 0.1);
$client->session();
$proxy->set([]);
$client->payments->complete('p', 'i');
$size = $proxy->stats()['last'];
$stalls = 0;
foreach (['up' => 'cut_request_after', 'down' => 'cut_answer_after'] as $side => $option) {
	for ($k = 0; $k < $size[$side]; $k += 37) {
		$proxy->set([$option => $k, 'stall' => true, 'on_connection' => 'all']);
		$before = count($server->executed('complete'));
		$start = hrtime(true);
		$ending = ending(fn ($c) => $c->payments->complete('p', 'i'), $client);
		$seconds = (hrtime(true) - $start) / 1e9;
		$executed = count($server->executed('complete')) - $before;
		$stalls++;
		// A busy machine is given more time here than in deadline.phpt: this is about hanging, not about precision.
		if ($ending !== 'OutcomeUnknown < Transport(timeout)' || $executed > 1 || $seconds > 1.0) {
			printf("%s %d: %s, executed %d, %.3f s\n", $option, $k, $ending, $executed, $seconds);
		}
	}
}
echo $stalls > 8 ? "stalled at many bytes\n" : "only $stalls stalls\n";
?>
--EXPECT--
stalled at many bytes
