--TEST--
each() in fibers: several at once, one step at a time, and dropped in the middle of a step
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/each.inc';

$server = Server::start([PAYMENTS, INVOICES]);
$client = plain_client($server, concurrency: 2);
function waiting(string ...$ids): Generator
{
	foreach ($ids as $id) {
		Fiber::getCurrent() && Fiber::suspend("for $id");
		yield $id;
	}
}
function run(iterable $each): Fiber
{
	return new Fiber(function () use ($each) {
		$got = '';
		foreach ($each as $id => $payment) {
			$got .= "$id ";
			Fiber::suspend("has $id");
		}
		return $got;
	});
}
echo "-- two that suspend in their ids and in their loops, and a plain call in between\n";
$fibers = [run($client->payments->each(waiting('a', 'b', 'c'))), run($client->payments->each(waiting('d', 'e')))];
foreach ($fibers as $fiber) {
	$fiber->start();
}
while ($running = array_filter($fibers, fn ($fiber) => !$fiber->isTerminated())) {
	foreach ($running as $fiber) {
		$fiber->resume();
	}
	$client->payments->show('between');
}
echo $fibers[0]->getReturn(), '| ', $fibers[1]->getReturn(), "\n";

echo "-- another fiber cannot take a step while one is taken\n";
$each = $client->payments->each(waiting('a', 'b'));
$fiber = run($each);
echo $fiber->start(), "\n";
thrown(fn () => $each->next());
echo $fiber->resume(), "\n";
while (!$fiber->isTerminated()) {
	$fiber->resume();
}
echo $fiber->getReturn(), "\n";

echo "-- dropped in its ids, in a logger, in its loop\n";
$fiber = run($client->payments->each(waiting('a', 'b')));
$fiber->start();
unset($fiber);
$logging = $client->with(logger: fn () => Fiber::getCurrent() && Fiber::suspend('logs'));
$fiber = run($logging->payments->each(ids(9)));
echo $fiber->start(), "\n";
unset($fiber);
$fiber = run($client->payments->each(ids(9)));
echo $fiber->start(), "\n";
unset($fiber);
gc_collect_cycles();
echo $client->payments->show('p')->id, "\n";

echo "-- an iterator that outlives a fiber that was dropped in its step\n";
$each = $client->payments->each(waiting('a', 'b'));
$fiber = run($each);
$fiber->start();
unset($fiber);
gc_collect_cycles();
try {
	echo json_encode(array_keys(iterator_to_array($each))), "\n";
} catch (Throwable $e) {
	echo $e::class, ': ', $e->getMessage(), "\n";
}

echo "-- and one whose fiber was dropped in a logger, as an answer had just come, with which it goes on\n";
foreach ([1, 2] as $concurrency) {
	$stops = $client->with(concurrency: $concurrency, logger: fn ($level, $message, $context) => Fiber::getCurrent() && isset($context['paymentId']) && Fiber::suspend('logs'));
	$each = $stops->payments->each(ids(5));
	$fiber = run($each);
	$fiber->start();
	unset($fiber);
	gc_collect_cycles();
	echo implode(' ', array_keys(iterator_to_array($each))), "\n";
}

echo "-- suspended at the end of the program, made before the fiber and after it\n";
$early = $client->payments->each(waiting('a', 'b'));
$first = run($early);
echo $first->start(), "\n";
$second = new Fiber(function () use ($logging) {
	foreach ($logging->payments->each(ids(5)) as $id => $payment);
});
echo $second->start(), "\n";
?>
--EXPECT--
-- two that suspend in their ids and in their loops, and a plain call in between
a b c | d e 
-- another fiber cannot take a step while one is taken
for a
Error: uapay: the list is on its way to the next answer already
for b
a b 
-- dropped in its ids, in a logger, in its loop
logs
has id-0
p
-- an iterator that outlives a fiber that was dropped in its step
Error: uapay: the fiber in which this list was begun has ended
-- and one whose fiber was dropped in a logger, as an answer had just come, with which it goes on
id-0 id-1 id-2 id-3 id-4
id-0 id-1 id-2 id-3 id-4
-- suspended at the end of the program, made before the fiber and after it
for a
logs
