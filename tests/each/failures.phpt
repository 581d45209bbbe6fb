--TEST--
each(): a request that fails harms its own ids alone; a dead server ends it early, and each id left is told not to have been sent
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/each.inc';

echo "-- one request of several, each manner of failure\n";
$once = ['if_path' => 'show/list'];
$well = array_diff_key(INVOICES, ['repeat' => true]);
$server = Server::start([$well, $once + ['error' => ['code' => 'FORMAT_ERROR']], $well, $once + ['status' => 502, 'body' => '<html>'], $once + ['data' => ['invoices' => 7]], $once + ['data' => ['invoices' => []]], $well]);
$client = plain_client($server, concurrency: 1, maxRetries: 0);
$words = [];
foreach ($client->invoices->each(ids(650)) as $id => $value) {
	$words[intdiv((int) substr($id, 3), 100)][$value::class][spl_object_id($value)] = $value;
}
foreach ($words as $part => $classes) {
	echo "$part: ", implode(', ', array_map(fn ($class, $objects) => (new ReflectionClass($class))->getShortName() . ', objects ' . count($objects), array_keys($classes), $classes)), "\n";
}
echo "-- one that is lost among others\n";
$server->script([$well, $once + ['close_before' => true], INVOICES]);
$counts = array_count_values(array_map(fn ($value) => $value::class, iterator_to_array($client->with(concurrency: 2)->invoices->each(ids(650)))));
ksort($counts);
echo json_encode($counts), "\n";

echo "-- a retry mends it\n";
$server->script([$once + ['close_before' => true], INVOICES]);
$values = iterator_to_array($client->with(maxRetries: 2)->invoices->each(ids(3)));
echo implode(' ', array_map(word(...), $values)), "\n";

function dead(iterable $each): void
{
	$counts = [];
	foreach ($each as $id => $value) {
		$text = $value instanceof Uapay\Exception\CallException ? "$value->attempts attempts: " . preg_replace('~(no answer \(\w+\)): (?!it was not sent).*~', '$1', $value->getMessage()) . " [$value->retryReason]" : 'answered';
		$counts[$text] = ($counts[$text] ?? 0) + 1;
	}
	foreach ($counts as $text => $count) {
		echo "  $count times $text\n";
	}
}
$ids = 1000;
foreach ([1, 4] as $concurrency) {
	foreach (['hang' => true, 'close_before' => true] as $what => $is) {
		$server = Server::start([['if_path' => 'show', 'repeat' => true, $what => $is], ['if_path' => 'sessions', 'repeat' => true, 'data' => ['id' => 's']]]);
		$client = plain_client($server, concurrency: $concurrency, timeout: $what === 'hang' ? 0.4 : 5.0, maxRetries: 0);
		$client->session();
		foreach (['invoices', 'payments'] as $service) {
			$start = hrtime(true);
			$pulled = 0;
			$before = count($server->requests('show'));
			echo "$concurrency at once, $what, $service: ";
			ob_start();
			dead($client->$service->each((function () use (&$pulled, $ids) {
				foreach (ids($ids) as $id) {
					$pulled++;
					yield $id;
				}
			})()));
			$told = ob_get_clean();
			$seconds = (hrtime(true) - $start) / 1e9;
			echo count($server->requests('show')) - $before, ' sent, ', $pulled, ' asked for, ', $seconds < 2 || slowed() ? 'in time' : "in $seconds s", "\n", $told;
		}
	}
}
echo "-- nobody listens, and no session can be opened\n";
$url = $server->url;
$server->stop();
dead(plain_client($url, concurrency: 2, maxRetries: 0)->invoices->each(ids(500)));
echo "-- it died in the middle\n";
$server = Server::start([...array_fill(0, 3, array_diff_key(INVOICES, ['repeat' => true])), ['if_path' => 'show', 'repeat' => true, 'close_before' => true], ['if_path' => 'sessions', 'repeat' => true, 'data' => ['id' => 's']]]);
dead(plain_client($server, concurrency: 1, maxRetries: 0)->invoices->each(ids(1000)));
?>
--EXPECT--
-- one request of several, each manner of failure
0: Invoice, objects 100
1: ApiException, objects 1
2: Invoice, objects 100
3: ProtocolException, objects 1
4: ProtocolException, objects 1
5: ProtocolException, objects 100
6: Invoice, objects 50
-- one that is lost among others
{"Uapay\\Exception\\TransportException":100,"Uapay\\Invoice":550}
-- a retry mends it
id-0 id-1 id-2
1 at once, hang, invoices: 1 sent, 1000 asked for, in time
  100 times 1 attempts: invoicer/invoices/show/list: no answer (timeout) [maxRetries is 0]
  900 times 0 attempts: invoicer/invoices/show/list: no answer (timeout): it was not sent, since none of the last 1 requests got one [it was not sent]
1 at once, hang, payments: 1 sent, 1000 asked for, in time
  1 times 1 attempts: invoicer/payments/show: no answer (timeout) [maxRetries is 0]
  999 times 0 attempts: invoicer/payments/show: no answer (timeout): it was not sent, since none of the last 1 requests got one [it was not sent]
1 at once, close_before, invoices: 1 sent, 1000 asked for, in time
  100 times 1 attempts: invoicer/invoices/show/list: no answer (reset) [maxRetries is 0]
  900 times 0 attempts: invoicer/invoices/show/list: no answer (reset): it was not sent, since none of the last 1 requests got one [it was not sent]
1 at once, close_before, payments: 1 sent, 1000 asked for, in time
  1 times 1 attempts: invoicer/payments/show: no answer (reset) [maxRetries is 0]
  999 times 0 attempts: invoicer/payments/show: no answer (reset): it was not sent, since none of the last 1 requests got one [it was not sent]
4 at once, hang, invoices: 4 sent, 1000 asked for, in time
  400 times 1 attempts: invoicer/invoices/show/list: no answer (timeout) [maxRetries is 0]
  600 times 0 attempts: invoicer/invoices/show/list: no answer (timeout): it was not sent, since none of the last 4 requests got one [it was not sent]
4 at once, hang, payments: 4 sent, 1000 asked for, in time
  4 times 1 attempts: invoicer/payments/show: no answer (timeout) [maxRetries is 0]
  996 times 0 attempts: invoicer/payments/show: no answer (timeout): it was not sent, since none of the last 4 requests got one [it was not sent]
4 at once, close_before, invoices: 4 sent, 1000 asked for, in time
  400 times 1 attempts: invoicer/invoices/show/list: no answer (reset) [maxRetries is 0]
  600 times 0 attempts: invoicer/invoices/show/list: no answer (reset): it was not sent, since none of the last 4 requests got one [it was not sent]
4 at once, close_before, payments: 4 sent, 1000 asked for, in time
  4 times 1 attempts: invoicer/payments/show: no answer (reset) [maxRetries is 0]
  996 times 0 attempts: invoicer/payments/show: no answer (reset): it was not sent, since none of the last 4 requests got one [it was not sent]
-- nobody listens, and no session can be opened
  200 times 1 attempts: invoicer/invoices/show/list: no answer (connect) [maxRetries is 0]
  300 times 0 attempts: invoicer/invoices/show/list: no answer (connect): it was not sent, since none of the last 2 requests got one [it was not sent]
-- it died in the middle
  300 times answered
  100 times 1 attempts: invoicer/invoices/show/list: no answer (reset) [maxRetries is 0]
  600 times 0 attempts: invoicer/invoices/show/list: no answer (reset): it was not sent, since none of the last 1 requests got one [it was not sent]
