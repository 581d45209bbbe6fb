--TEST--
A flood of headers, of 1xx answers, or one endless header ends the call, without much memory, and an effect's outcome is unknown
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../tls/tls.inc';

$data = ['data' => ['paymentId' => 'p']];
$many = [];
for ($i = 0; $i < 5000; $i++) {
	$many["X-Header-$i"] = str_repeat('v', 20);
}
$floods = [
	'60 KiB of headers' => ['headers' => array_fill_keys(array_map(fn ($i) => "X-$i", range(1, 60)), str_repeat('v', 990))] + $data,
	'5000 headers' => ['headers' => $many] + $data,
	'a header of 1 MiB' => ['headers' => ['X-Long' => str_repeat('v', 1 << 20)]] + $data,
	'a header without an end' => ['raw' => "HTTP/1.1 200 OK\r\nX-Long: " . str_repeat('v', 4 << 20), 'close' => 'fin'],
	'100 answers 103' => ['interim' => 100] + $data,
	'20000 answers 103' => ['interim' => 20000] + $data,
];
foreach ($floods as $name => $step) {
	foreach (['read' => fn ($c) => $c->payments->show('p'), 'effect' => fn ($c) => $c->payments->complete('p', 'i')] as $kind => $call) {
		$server = Server::start([$step + ['repeat' => true]]);
		$client = plain_client($server, maxRetries: 0, sessionStore: new StoredSession());
		memory_reset_peak_usage();
		$before = memory_get_usage();
		echo "$name, $kind: ";
		echo ending(fn () => $call($client)), "\n";
		if (memory_get_peak_usage() - $before > 1 << 20) {
			echo "took much memory\n";
		}
		$server->stop();
	}
}
?>
--EXPECT--
60 KiB of headers, read: ok
60 KiB of headers, effect: ok
5000 headers, read: Transport(too_large)
5000 headers, effect: OutcomeUnknown < Transport(too_large)
a header of 1 MiB, read: Transport(too_large)
a header of 1 MiB, effect: OutcomeUnknown < Transport(too_large)
a header without an end, read: Transport(too_large)
a header without an end, effect: OutcomeUnknown < Transport(too_large)
100 answers 103, read: ok
100 answers 103, effect: ok
20000 answers 103, read: Transport(too_large)
20000 answers 103, effect: OutcomeUnknown < Transport(too_large)
