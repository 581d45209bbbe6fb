--TEST--
transport: one that suspends lets calls of one client overlap, each with its own answer
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/transport.inc';

$log = [];
$client = sending(function (string $url, string $body) use (&$log) {
	$params = json_decode($body)->params;
	$what = $params->paymentId ?? 'session';
	$log[] = "> $what";
	$answer = Fiber::getCurrent() ? Fiber::suspend($what) : null;
	$log[] = "< $what";
	if ($answer instanceof Throwable) {
		throw $answer;
	}
	return $answer ?? answer(['id' => 'session', 'paymentId' => $what]);
});
/** Resumes all of them in turn until they have ended. */
function together(Fiber ...$fibers): void
{
	foreach ($fibers as $fiber) {
		$fiber->start();
	}
	while ($fibers = array_filter($fibers, fn (Fiber $fiber): bool => !$fiber->isTerminated())) {
		foreach ($fibers as $fiber) {
			$fiber->resume();
		}
	}
}
echo "-- three sessions, since none knows of the others, then three calls at once\n";
$fibers = array_map(fn (string $id) => new Fiber(fn () => $client->payments->show($id)->id), ['a', 'b', 'c']);
together(...$fibers);
echo implode(' ', $log), "\n", implode(' ', array_map(fn (Fiber $fiber) => $fiber->getReturn(), $fibers)), "\n";

echo "-- a list, an effect, a plain call in between\n";
$log = [];
$list = new Fiber(fn () => implode('', array_keys($client->payments->showMany(['d', 'e', 'f']))));
$effect = new Fiber(fn () => $client->payments->cancel('g', 'i'));
$list->start();
$effect->start();
echo $client->payments->show('h')->id, "\n";
together($third = new Fiber(fn () => $client->payments->show('k')->id));
$effect->resume();
while (!$list->isTerminated()) {
	$list->resume();
}
echo implode(' ', $log), "\n", $list->getReturn(), ' ', $effect->getReturn(), ' ', $third->getReturn(), "\n";

echo "-- failures stay where they belong\n";
$log = [];
$calls = ['lost' => new RuntimeException('of lost'), 'odd' => 'odd', 'well' => answer(['paymentId' => 'well'])];
$fibers = [];
foreach ($calls as $id => $answer) {
	$fibers[$id] = new Fiber(function () use ($client, $id) {
		ends(fn () => $client->with(maxRetries: 0)->payments->cancel($id, 'i'));
	});
	$fibers[$id]->start();
}
foreach (array_reverse($calls) as $id => $answer) {
	$fibers[$id]->resume($answer);
}

echo "-- a fiber that is given up\n";
$log = [];
$given_up = new Fiber(function () use ($client) {
	try {
		$client->payments->reverse('p', 'i');
	} finally {
		echo "finally\n";
	}
});
$given_up->start();
unset($given_up);
echo implode(' ', $log), "\n", $client->payments->show('p')->id, "\n";

echo "-- one that is still suspended at the end\n";
$last = new Fiber(fn () => $client->payments->reverse('p', 'i'));
echo $last->start(), "\n";
?>
--EXPECT--
-- three sessions, since none knows of the others, then three calls at once
> session > session > session < session > a < session > b < session > c < a < b < c
a b c
-- a list, an effect, a plain call in between
h
> d > g > h < h > k < k < g < d > e < e > f < f
def g k
-- failures stay where they belong
  'well'
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport returned no answer: it must be an array, string given
  OutcomeUnknownException < TransportException < RuntimeException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport threw RuntimeException: of lost
-- a fiber that is given up
finally
> p
p
-- one that is still suspended at the end
p
