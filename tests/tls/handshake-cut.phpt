--TEST--
A TLS handshake that is cut: the call is repeated, an effect too, for it was not executed
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/tls.inc';

$identity = tls_identity();
$server = tls_server($identity, ['min' => '1.2', 'max' => '1.2']);
$proxy = Proxy::start($server->url);
$cuts = $wrong = 0;
foreach (['cut_request_after' => [0, 1, 5, 60, 200], 'cut_answer_after' => [0, 1, 5, 90, 300, 600]] as $side => $bytes) {
	foreach ($bytes as $k) {
		foreach (['fin', 'rst'] as $mode) {
			// A client of its own: no connection and no session of TLS is left from the one before.
			$client = plain_client($proxy->url, clientId: "$side-$k-$mode", caFile: $identity['ca'], sessionStore: new StoredSession());
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
				// The good connection must not serve the next.
				$proxy->set(['cut_request_after' => 0, 'on_connection' => 'all', 'live' => true]);
			}
		}
	}
}
echo "$cuts cuts, $wrong wrong\n";
?>
--EXPECT--
44 cuts, 0 wrong
