--TEST--
A TLS handshake that is cut: the call is repeated, an effect too, for it was not executed
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/tls.inc';

$identity = tls_identity();
// Each call needs a connection of its own.
$server = Server::start([['data' => ['paymentId' => 'p'], 'repeat' => true]],
	['tls' => ['cert' => $identity['cert'], 'min' => '1.2', 'max' => '1.2'], 'keep_alive' => false]);
$proxy = Proxy::start($server->url);
$client = plain_client($proxy->url, caFile: $identity['ca'], sessionStore: new StoredSession());
$cuts = $wrong = 0;
foreach (['cut_request_after' => [0, 1, 5, 60, 200], 'cut_answer_after' => [0, 1, 5, 90, 300, 600]] as $side => $bytes) {
	foreach ($bytes as $k) {
		foreach (['fin', 'rst'] as $mode) {
			foreach (['once' => 1, 'always' => 'all'] as $name => $connections) {
				$before = count($server->executed());
				$proxy->set([$side => $k, 'mode' => $mode, 'on_connection' => $connections]);
				$cut = $proxy->stats()['cut'];
				try {
					$client->with(maxRetries: $name === 'once' ? 2 : 1)->payments->complete('p', 'i');
					$ending = 'ok';
				} catch (Uapay\Exception\UapayException $e) {
					$ending = $e::class . " $e->cause, $e->retryReason";
				}
				$executed = count($server->executed()) - $before;
				$expected = $name === 'once' ? ['ok', 1] : ['Uapay\Exception\TransportException reset, all retries are used up', 0];
				$cuts++;
				if ([$ending, $executed] !== $expected || $proxy->stats()['cut'] === $cut) {
					$wrong++;
					echo "$side $k $mode, $name: $ending, executed $executed\n";
				}
			}
		}
	}
}
echo "$cuts cuts, $wrong wrong\n";
?>
--EXPECT--
44 cuts, 0 wrong
