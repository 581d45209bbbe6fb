--TEST--
each() takes ids as they are wanted: nothing before the first step, and at most as many requests ahead as may run at once
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/each.inc';

$pulled = 0;
function counted(int $count): Generator
{
	global $pulled;
	$pulled = 0;
	foreach (ids($count) as $id) {
		$pulled++;
		yield $id;
	}
	$pulled = INF;
}
$server = Server::start([INVOICES, PAYMENTS]);
$client = plain_client($server);
echo "-- nothing before the first step\n";
$each = $client->invoices->each(counted(10));
unset($each);
var_dump($pulled, count($server->requests()));

foreach (['invoices' => 100, 'payments' => 1] as $service => $size) {
	foreach ([1, 2, 8] as $concurrency) {
		$most = 0;
		$place = 0;
		foreach ($client->with(concurrency: $concurrency)->$service->each(counted(15 * $size)) as $value) {
			$ahead = $pulled === INF ? 0 : intdiv($pulled + $size - 1, $size) - intdiv($place, $size) - 1;
			$most = max($most, $ahead);
			$place++;
		}
		echo "$service, $concurrency at once: ", $most <= $concurrency ? 'at most as many ahead' : "$most ahead", $most > 0 ? '' : ', but none', ", $place values\n";
	}
}
echo "-- no code of a generator runs before what it yields is wanted\n";
foreach ($client->with(concurrency: 1)->payments->each((function () {
	foreach (['a', 'b', 'c', 'd'] as $id) {
		echo "yields $id\n";
		yield $id;
		echo "after $id\n";
	}
})()) as $id => $payment) {
	echo "  $id is here\n";
}
echo "-- a transport of one's own sends at once: nothing ahead of what is wanted\n";
$asked = [];
$client = answering(function (array $ids) use (&$asked) {
	$asked[] = count($ids);
	return array_map(fn ($id) => ['id' => $id], $ids);
});
foreach ($client->invoices->each(ids(1000)) as $id => $invoice) {
	if ($id === 'id-150') {
		break;
	}
}
echo json_encode($asked), "\n";
echo "-- ids that are slow to come do not keep an answer waiting\n";
$arrived = null;
foreach (plain_client($server)->payments->each((function () use (&$arrived) {
	yield 'a';
	for ($i = 0; $arrived === null && $i < 1000; $i++) {
		usleep(5000);
		yield "slow-$i";
	}
})()) as $id => $payment) {
	$arrived ??= $id;
}
var_dump($arrived, (int) substr($id, 5) < 100);
?>
--EXPECT--
-- nothing before the first step
int(0)
int(0)
invoices, 1 at once: at most as many ahead, 1500 values
invoices, 2 at once: at most as many ahead, 1500 values
invoices, 8 at once: at most as many ahead, 1500 values
payments, 1 at once: at most as many ahead, 15 values
payments, 2 at once: at most as many ahead, 15 values
payments, 8 at once: at most as many ahead, 15 values
-- no code of a generator runs before what it yields is wanted
yields a
after a
yields b
  a is here
after b
yields c
  b is here
after c
yields d
  c is here
after d
  d is here
-- a transport of one's own sends at once: nothing ahead of what is wanted
[100,100]
-- ids that are slow to come do not keep an answer waiting
string(1) "a"
bool(true)
