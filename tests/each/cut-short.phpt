--TEST--
each(): what a transport did not bring to an end has failed there, and the list goes on
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/each.inc';

/** A client whose transport is cut short in the first request that is no sessions/create. */
function cut(callable $cut, mixed ...$options): Uapay\Client
{
	return plain_client('http://127.0.0.1:1/', ...$options + ['transport' => function (string $url, string $body) use (&$cut): array {
		$data = ['id' => 'session', 'paymentId' => json_decode($body)->params->paymentId ?? null];
		if ($data['paymentId'] && $cut) {
			$first = $cut;
			$cut = null;
			$first();
		}
		return ['status' => 200, 'body' => json_encode(['status' => 1, 'data' => array_filter($data)])];
	}]);
}
foreach ([0, 2] as $retries) {
	echo "-- a fiber that is dropped, maxRetries $retries\n";
	$each = cut(fn () => Fiber::suspend(), maxRetries: $retries)->payments->each(ids(3));
	$fiber = new Fiber(fn () => $each->valid());
	$fiber->start();
	unset($fiber);
	gc_collect_cycles();
	tell($each);
}
echo "-- a request that a test did not foresee\n";
$fake = new Uapay\Testing\Fake();
$fake->reply('payments/show', ['paymentId' => 'a']);
$each = $fake->client(maxRetries: 0)->payments->each(['a', 'b', 'c']);
try {
	tell($each);
} catch (Uapay\Testing\UnexpectedRequest $e) {
	echo $e::class, "\n";
}
$fake->reply('payments/show', ['paymentId' => 'c']);
for (; $each->valid(); $each->next()) {
	echo $each->key(), ' => ', word($each->current()), "\n";
}
echo "-- exit()\n";
$each = cut(fn () => exit("ends\n"), maxRetries: 0)->payments->each(ids(2));
register_shutdown_function(fn () => tell($each));
tell($each);
?>
--EXPECT--
-- a fiber that is dropped, maxRetries 0
id-0 => TransportException: invoicer/payments/show: no answer (transport): the transport did not return
id-1 => id-1
id-2 => id-2
-- a fiber that is dropped, maxRetries 2
id-0 => id-0
id-1 => id-1
id-2 => id-2
-- a request that a test did not foresee
Uapay\Testing\UnexpectedRequest
b => TransportException: invoicer/payments/show: no answer (transport): the transport did not return
c => c
-- exit()
ends
id-0 => TransportException: invoicer/payments/show: no answer (transport): the transport did not return
id-1 => id-1
