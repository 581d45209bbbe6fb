--TEST--
each(): code that runs in the middle of a step cannot take the next one; other calls can be made
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/each.inc';

$server = Server::start([PAYMENTS, INVOICES]);
$client = plain_client($server, concurrency: 2);

echo "-- the ids' generator\n";
$each = $client->payments->each((function () use (&$each, $client) {
	yield 'a';
	thrown(fn () => $each->next());
	thrown(fn () => $each->current());
	yield $client->payments->show('b')->id;
	foreach ($client->payments->each(['c', 'd']) as $id => $payment) {
		yield $id;
	}
})());
foreach ($each as $id => $payment) {
	echo "$id: $payment->id\n";
}
unset($each);

echo "-- a logger\n";
$times = 0;
$logging = $client->with(logger: function ($level, $message, $context) use (&$each, &$times) {
	if (isset($context['paymentId']) && $times++ === 0) {
		thrown(fn () => $each->next());
	}
});
$each = $logging->payments->each(['a', 'b']);
foreach ($each as $id => $payment) {
	echo "$id: $payment->id\n";
}
unset($each);

echo "-- two in step, and calls in between\n";
$inner = null;
foreach ($client->invoices->each(ids(201)) as $id => $invoice) {
	if (preg_match('~0[05]$~', $id)) {
		$inner .= $client->payments->show("p-$id")->id . ' ' . implode('', array_keys($client->payments->showMany(['x', 'y', 'z']))) . ' ';
		foreach ($client->payments->each(['m', 'n']) as $key => $payment) {
			$inner .= $key;
		}
		$inner .= ' ' . count($client->invoices->showList([$id])) . "\n";
	}
}
echo $inner;

echo "-- what a logger and a session store throw ends nothing\n";
$store = new class {
	public function get(string $key): mixed
	{
		throw new RuntimeException('of get()');
	}

	public function set(string $key, mixed $value, mixed $ttl = null): bool
	{
		throw new RuntimeException('of set()');
	}

	public function delete(string $key): bool
	{
		throw new RuntimeException('of delete()');
	}
};
$throwing = plain_client(Server::start([PAYMENTS]), concurrency: 2, sessionStore: $store, logger: fn () => throw new RuntimeException('of the logger'));
echo implode(' ', array_keys(iterator_to_array($throwing->payments->each(ids(5))))), "\n";
?>
--EXPECT--
-- the ids' generator
Error: uapay: the list is on its way to the next answer already
Error: uapay: the list is on its way to the next answer already
a: a
b: b
c: c
d: d
-- a logger
Error: uapay: the list is on its way to the next answer already
a: a
b: b
-- two in step, and calls in between
p-id-100 xyz mn 1
p-id-105 xyz mn 1
p-id-200 xyz mn 1
-- what a logger and a session store throw ends nothing
id-0 id-1 id-2 id-3 id-4
