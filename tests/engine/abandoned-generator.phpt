--TEST--
Generators that are dropped half-way, in a call or between calls, leave a client that works
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
$client = plain_client($server);
$attempts = $client->stats()['attempts'];

echo "-- between its calls\n";
function payments(Uapay\Client $client): Generator
{
	try {
		for (;;) {
			yield $client->payments->show('p')->id;
		}
	} finally {
		echo 'finally ', $client->payments->reverse('p', 'i'), "\n";
	}
}
foreach (payments($client) as $id) {
	echo "$id\n";
	break;
}

echo "-- while it is read for a call, in a fiber\n";
function ids(): Generator
{
	try {
		yield 'a';
		Fiber::suspend();
		yield 'b';
	} finally {
		echo "closed\n";
	}
}
$before = count($server->executed());
$fiber = new Fiber(fn () => $client->payments->showMany(ids()));
$fiber->start();
unset($fiber);
gc_collect_cycles();
echo count($server->executed()) - $before, " requests\n";

echo "-- in a call of its own, in a fiber\n";
$waiting = $client->with(logger: fn () => Fiber::getCurrent() && Fiber::suspend());
$fiber = new Fiber(function () use ($waiting) {
	foreach (payments($waiting) as $id) {
		echo "$id never\n";
	}
});
$fiber->start();
try {
	unset($fiber);
	gc_collect_cycles();
} catch (Throwable $e) {
	echo $e::class, ': ', $e->getMessage(), "\n";
}
echo $client->payments->complete('p', 'i'), "\n";
var_dump($client->stats()['attempts'] - $attempts === count($server->executed()));
?>
--EXPECT--
-- between its calls
p
finally p
-- while it is read for a call, in a fiber
closed
0 requests
-- in a call of its own, in a fiber
finally p
p
bool(true)
