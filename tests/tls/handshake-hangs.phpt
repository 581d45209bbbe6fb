--TEST--
A TLS handshake that hangs is bounded by connectTimeout, repeated within timeout, and nothing is executed
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/tls.inc';

$identity = tls_identity();
$server = tls_server($identity);
foreach (['the greeting is swallowed' => ['cut_request_after' => 0], 'the answer stops in its middle' => ['cut_answer_after' => 90]] as $name => $cut) {
	echo "-- $name\n";
	$proxy = Proxy::start($server->url, $cut + ['stall' => true, 'on_connection' => 'all']);
	foreach ([0, 1] as $retries) {
		$client = plain_client($proxy->url, caFile: $identity['ca'], connectTimeout: 0.2, timeout: 30.0, maxRetries: $retries,
			sessionStore: new StoredSession());
		$start = hrtime(true);
		$e = thrown(fn () => $client->payments->complete('p', 'i'));
		$seconds = (hrtime(true) - $start) / 1e9;
		// Each attempt takes connectTimeout, and a repeat waits up to 0.1 s before.
		$ok = $seconds >= 0.2 * ($retries + 1) - 0.01 && $seconds < 1.5;
		echo "attempts $e->attempts, ", $ok ? 'in time' : "took $seconds s", "\n";
	}
	$proxy->stop();
}
echo 'executed ', count($server->executed()), "\n";
?>
--EXPECTF--
-- the greeting is swallowed
Uapay\Exception\TransportException: invoicer/payments/complete: no answer (timeout): %s
attempts 1, in time
Uapay\Exception\TransportException: invoicer/payments/complete: no answer (timeout): %s
attempts 2, in time
-- the answer stops in its middle
Uapay\Exception\TransportException: invoicer/payments/complete: no answer (timeout): %s
attempts 1, in time
Uapay\Exception\TransportException: invoicer/payments/complete: no answer (timeout): %s
attempts 2, in time
executed 0
