--TEST--
Headers that drip in do not stretch the timeout
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../tls/tls.inc';

// Ten bytes a second would take far longer than the test may.
$server = Server::start([['data' => ['paymentId' => 'p'], 'drip' => 0.1, 'repeat' => true]]);
$timeout = slowed() ? 5.0 : 0.4;
foreach (['read' => fn ($c) => $c->payments->show('p'), 'effect' => fn ($c) => $c->payments->complete('p', 'i')] as $kind => $call) {
	$client = plain_client($server, timeout: $timeout, maxRetries: 0, sessionStore: new StoredSession());
	$start = hrtime(true);
	echo "$kind: ";
	echo ending(fn () => $call($client)), "\n";
	$seconds = (hrtime(true) - $start) / 1e9;
	if ($seconds < $timeout - 0.01 || !slowed() && $seconds > 2.0) {
		echo "took $seconds s\n";
	}
}
?>
--EXPECT--
read: Transport(timeout)
effect: OutcomeUnknown < Transport(timeout)
