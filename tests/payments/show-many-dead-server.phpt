--TEST--
Payments::showMany() against a dead server sends as many requests as run at once, and tells that the others were not sent
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

function told(array $payments): void
{
	$counts = [];
	foreach ($payments as $payment) {
		$text = $payment instanceof Uapay\Exception\TransportException
			? "$payment->cause, attempts $payment->attempts, " . ($payment->attempts ? 'sent' : $payment->getMessage() . " [$payment->retryReason]")
			: $payment::class;
		$counts[$text] = ($counts[$text] ?? 0) + 1;
	}
	foreach ($counts as $text => $count) {
		echo "  $count times $text\n";
	}
}

$ids = array_map(static fn (int $i): string => "p$i", range(1, 40));
foreach ([1, 4, 16] as $concurrency) {
	foreach (['hang' => 0.5, 'close' => 5.0] as $what => $timeout) {
		$server = Server::start([['if_path' => 'show', 'repeat' => true] + ($what === 'hang' ? ['hang' => true] : ['close_before' => true]), ['if_path' => 'sessions', 'repeat' => true, 'data' => ['id' => 's']]]);
		$client = plain_client($server, concurrency: $concurrency, timeout: $timeout, maxRetries: 0);
		$client->session();
		$start = hrtime(true);
		$payments = $client->payments->showMany($ids);
		$seconds = (hrtime(true) - $start) / 1e9;
		echo "$concurrency at once, $what: ", count($server->requests('show')), ' sent, ', $seconds < $timeout + 1.5 || slowed() ? 'in time' : "in $seconds s", array_keys($payments) === $ids ? '' : ', WRONG ORDER', "\n";
		told($payments);
	}
}
echo "-- nobody listens, and no session can be opened\n";
$server = Server::start([]);
$url = $server->url;
$server->stop();
told(plain_client($url, concurrency: 4, maxRetries: 0)->payments->showMany($ids));
echo "-- some are lost, but not as many in a row\n";
$steps = [];
foreach (range(1, 10) as $i) {
	array_push($steps, ['if_path' => 'show', 'close_before' => true], ['if_path' => 'show', 'data' => [], 'echo' => ['paymentId']], ['if_path' => 'show', 'data' => [], 'echo' => ['paymentId']], ['if_path' => 'show', 'status' => 502, 'body' => '<html>']);
}
$server = Server::start([...$steps, ['if_path' => 'sessions', 'repeat' => true, 'data' => ['id' => 's']]]);
$client = plain_client($server, concurrency: 2, maxRetries: 0);
$payments = $client->payments->showMany($ids);
echo count($server->requests('show')), " sent\n";
told($payments);
?>
--EXPECT--
1 at once, hang: 1 sent, in time
  1 times timeout, attempts 1, sent
  39 times timeout, attempts 0, invoicer/payments/show: no answer (timeout): it was not sent, since none of the last 1 requests got one [it was not sent]
1 at once, close: 1 sent, in time
  1 times reset, attempts 1, sent
  39 times reset, attempts 0, invoicer/payments/show: no answer (reset): it was not sent, since none of the last 1 requests got one [it was not sent]
4 at once, hang: 4 sent, in time
  4 times timeout, attempts 1, sent
  36 times timeout, attempts 0, invoicer/payments/show: no answer (timeout): it was not sent, since none of the last 4 requests got one [it was not sent]
4 at once, close: 4 sent, in time
  4 times reset, attempts 1, sent
  36 times reset, attempts 0, invoicer/payments/show: no answer (reset): it was not sent, since none of the last 4 requests got one [it was not sent]
16 at once, hang: 16 sent, in time
  16 times timeout, attempts 1, sent
  24 times timeout, attempts 0, invoicer/payments/show: no answer (timeout): it was not sent, since none of the last 16 requests got one [it was not sent]
16 at once, close: 16 sent, in time
  16 times reset, attempts 1, sent
  24 times reset, attempts 0, invoicer/payments/show: no answer (reset): it was not sent, since none of the last 16 requests got one [it was not sent]
-- nobody listens, and no session can be opened
  4 times Uapay\Exception\SessionException
  36 times connect, attempts 0, invoicer/payments/show: no answer (connect): it was not sent, since none of the last 4 requests got one [it was not sent]
-- some are lost, but not as many in a row
40 sent
  20 times Uapay\Payment
  10 times reset, attempts 1, sent
  10 times Uapay\Exception\ProtocolException
