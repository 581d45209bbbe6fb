--TEST--
each(): an answer that came in time is in time, however late the loop's body, a generator, a logger or another call lets it be read
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/each.inc';

$timeout = slowed() ? 3.0 : 0.2;
$longer = (int) ($timeout * 1.7e6);
$large = str_repeat('x', 200000); // does not fit into a socket's buffers
$server = Server::start([
	['data' => ['amount' => 1, 'receiptId' => $large]] + PAYMENTS,
	INVOICES,
]);
$sums = function (iterable $each): void {
	$words = [];
	foreach ($each as $id => $value) {
		$word = $value instanceof Uapay\Payment || $value instanceof Uapay\Invoice ? 'answered' : word($value);
		$words[$word] = ($words[$word] ?? 0) + 1;
	}
	echo json_encode($words), "\n";
};
/* maxRetries 0: what is judged late is not repeated. */
foreach (['kept' => plain_client($server, timeout: $timeout, connectTimeout: $timeout, maxRetries: 0, concurrency: 4), 'new' => null] as $connections => $client) {
	echo "-- $connections connections\n";
	if (!$client) {
		$other = Server::start([['data' => ['amount' => 1, 'receiptId' => $large]] + PAYMENTS, INVOICES]);
		$client = plain_client($other, timeout: $timeout, connectTimeout: $timeout, maxRetries: 0, concurrency: 4);
	}
	$slow = function (iterable $each) use ($longer): Generator {
		foreach ($each as $id => $value) {
			static $times = 0;
			if ($times++ % 4 === 0) {
				usleep($longer);
			}
			yield $id => $value;
		}
	};
	echo 'body: ';
	$sums($slow($client->payments->each(ids(10))));
	echo 'body, invoices: ';
	$sums($slow((function () use ($client) {
		foreach ($client->invoices->each(ids(600)) as $id => $value) {
			if (str_ends_with($id, '00')) {
				yield $id => $value;
			}
		}
	})()));
	echo 'generator: ';
	$sums($client->payments->each((function () use ($longer) {
		foreach (ids(8) as $i => $id) {
			$i % 4 === 3 && usleep($longer);
			yield $id;
		}
	})()));
	echo 'logger: ';
	$times = 0;
	$sums($client->with(logger: function () use (&$times, $longer) {
		$times++ % 4 === 2 && usleep($longer);
	})->payments->each(ids(8)));
	echo 'a call in between: ';
	$sums((function () use ($client, $longer) {
		foreach ($client->payments->each(ids(8)) as $id => $value) {
			if ($id === 'id-1' || $id === 'id-4') {
				usleep($longer);
				$client->with(timeout: 5.0)->payments->show("$id-again");
			}
			yield $id => $value;
		}
	})());
}
echo "-- nor is a repeat too late\n";
$busy = ['if_path' => 'show', 'status' => 503, 'body' => '', 'headers' => ['Retry-After' => 0], 'delay' => 0.05];
$server->script([array_diff_key(PAYMENTS, ['repeat' => true]), $busy, $busy, $busy, PAYMENTS]);
$sums((function () use ($server, $timeout, $longer) {
	foreach (plain_client($server, timeout: $timeout, connectTimeout: $timeout, maxRetries: 2, concurrency: 4)->payments->each(ids(6)) as $id => $value) {
		$id === 'id-0' && usleep($longer); // in which the others are told to come again
		yield $id => $value;
	}
})());
echo "-- but the server's time counts\n";
$server->script([['if_path' => 'show', 'repeat' => true, 'hang' => true]]);
$start = hrtime(true);
$first = null;
foreach (plain_client($server, timeout: $timeout, maxRetries: 0, concurrency: 2)->payments->each(ids(6)) as $id => $value) {
	$first ??= (hrtime(true) - $start) / 1e9;
	$cause = $value->cause;
}
var_dump($cause, $first >= 0.9 * $timeout, $first < $timeout + 1);
?>
--EXPECT--
-- kept connections
body: {"answered":10}
body, invoices: {"answered":5}
generator: {"answered":8}
logger: {"answered":8}
a call in between: {"answered":8}
-- new connections
body: {"answered":10}
body, invoices: {"answered":5}
generator: {"answered":8}
logger: {"answered":8}
a call in between: {"answered":8}
-- nor is a repeat too late
{"answered":6}
-- but the server's time counts
string(7) "timeout"
bool(true)
bool(true)
