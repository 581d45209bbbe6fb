--TEST--
A clock that is minutes off costs one extra exchange once, and iat is then right to the second
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../sandbox.inc';

foreach ([-3600, 300] as $offset) {
	$sandbox = Sandbox::start(['CLOCK_OFFSET' => (string) $offset]);
	$client = $sandbox->client();
	$before = $client->stats();
	$client->session();
	$first = $client->stats();
	$client->invoices->findByExternalId('none');
	$client->invoices->findByExternalId('none');
	$later = $client->stats();
	printf("%+d s: the first call took %d exchanges, two more calls %d; corrections %d\n", $offset,
		$first['attempts'] - $before['attempts'], $later['attempts'] - $first['attempts'],
		$later['clockCorrections'] - $before['clockCorrections']);
	$sandbox->stop();
}

/* iat against the Date that the server gave: the same second, or the next when the clock ticked in between. */
$date = fn (int $offset) => ['Date' => gmdate('D, d M Y H:i:s', time() + $offset) . ' GMT'];
$late = ['error' => ['code' => 'TIMELIMIT_ERROR'], 'if_path' => 'show'];
$server = Server::start([$late + ['headers' => $date(7200)], ['data' => ['id' => 'i'], 'repeat' => true]], ['key' => TEST_KEY]);
$client = client($server);
$client->invoices->show('i');
$client->invoices->show('i');
foreach ($server->requests('invoices/show') as $i => $request) {
	$off = $request['json']['iat'] - time() - ($i ? 7200 : 0);
	echo abs($off) <= 1 ? "request $i: iat is right\n" : "request $i: iat is $off s off\n";
}
$server->stop();

echo "A Date that lies, is missing or is nonsense does not loop:\n";
foreach (['lies' => $date(99999), 'is missing' => [], 'is nonsense' => ['Date' => 'tomorrow, perhaps']] as $name => $headers) {
	$server = Server::start([$late + ['headers' => $headers, 'repeat' => true]], ['key' => TEST_KEY]);
	$client = client($server);
	$reason = thrown(fn () => $client->invoices->show('i'))->retryReason;
	echo "$name: $reason, sent ", count($server->executed('show')), "\n";
	$server->script([['data' => ['id' => 'i']]]);
	$client->invoices->show('i');
	$requests = $server->requests('invoices/show');
	echo abs(end($requests)['json']['iat'] - time()) <= 1 ? "the next call uses our own clock\n" : "the lie was believed\n";
	$server->stop();
}
?>
--EXPECT--
-3600 s: the first call took 2 exchanges, two more calls 2; corrections 1
+300 s: the first call took 2 exchanges, two more calls 2; corrections 1
request 0: iat is right
request 1: iat is right
request 2: iat is right
A Date that lies, is missing or is nonsense does not loop:
Uapay\Exception\ApiException: invoicer/invoices/show: UAPAY refused it: TIMELIMIT_ERROR
lies: the clock was already corrected once, sent 2
the next call uses our own clock
Uapay\Exception\ApiException: invoicer/invoices/show: UAPAY refused it: TIMELIMIT_ERROR
is missing: the answer does not tell the server's time, sent 1
the next call uses our own clock
Uapay\Exception\ApiException: invoicer/invoices/show: UAPAY refused it: TIMELIMIT_ERROR
is nonsense: the answer does not tell the server's time, sent 1
the next call uses our own clock
