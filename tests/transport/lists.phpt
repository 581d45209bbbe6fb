--TEST--
transport: requests of a list are sent one after the other; what got lost is counted as everywhere
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/transport.inc';

$at_once = $most = 0;
$show = function (string $url, string $body) use (&$at_once, &$most) {
	$most = max($most, ++$at_once);
	$id = json_decode($body)->params->paymentId ?? 's';
	$at_once--;
	return match ($id) {
		'lost' => throw new RuntimeException('lost'),
		'unsent' => null,
		'odd' => 'odd',
		'other' => answer(['paymentId' => 'p']),
		'wrong' => ['status' => 200, 'body' => '{"error":{"code":"WRONG_ID","details":{"id":"wrong"}}}'],
		default => answer(['id' => 's', 'paymentId' => $id]),
	};
};
function show(array $payments): void
{
	foreach ($payments as $id => $payment) {
		echo "$id: ", $payment instanceof Uapay\Payment ? $payment->id : $payment->getMessage(), "\n";
	}
}
$client = sending($show, maxRetries: 0);
show($client->payments->showMany(['1', 'lost', '2', 'unsent', 'odd', 'other', 'wrong', '3']));
var_dump($most);

echo "-- as many as would run at once were lost\n";
show($client->with(concurrency: 3)->payments->showMany(['1', 'lost', 'unsent', '2', 'lost', 'unsent', 'lost', '3', '4']));

echo "-- a list in three parts\n";
$sizes = [];
$client = sending(function (string $url, string $body) use (&$sizes) {
	$ids = json_decode($body)->params->ids ?? [];
	$sizes[] = count($ids);
	return answer(['id' => 's', 'invoices' => array_map(fn ($id) => ['id' => $id], $ids)]);
});
$list = $client->invoices->showList(array_map('strval', range(1, 250)));
echo count($list), ' in ', implode(', ', $sizes), '; the last is ', $list->invoices[249]->id, "\n";

echo "-- each has its own time\n";
$left = [];
$client = sending(function (string $url, string $body, float $timeout) use (&$left) {
	$left[] = $timeout;
	usleep(50000);
	return answer(['id' => 's', 'paymentId' => json_decode($body)->params->paymentId ?? 's']);
});
$client->payments->showMany(['1', '2', '3', '4']);
var_dump(count($left), max($left) - min(array_slice($left, 2)) < 0.05);

echo "-- exit() and a failed test end it\n";
$client = sending(steps([answer(['paymentId' => '1']), new Uapay\Testing\UnexpectedRequest('not foreseen')], $calls));
ends(fn () => $client->payments->showMany(['1', '2', '3']));
var_dump($calls);
$client = sending(steps([answer(['paymentId' => '1']), fn () => exit("exit\n")]));
$client->payments->showMany(['1', '2', '3']);
echo "never\n";
?>
--EXPECT--
1: 1
lost: invoicer/payments/show: no answer (transport): the transport threw RuntimeException: lost
2: 2
unsent: invoicer/payments/show: no answer (connect): the transport did not send it
odd: invoicer/payments/show: no answer (transport_fault): the transport returned no answer: it must be an array, string given
other: invoicer/payments/show: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
wrong: invoicer/payments/show: UAPAY refused it: WRONG_ID
3: 3
int(1)
-- as many as would run at once were lost
1: 1
lost: invoicer/payments/show: no answer (transport): the transport threw RuntimeException: lost
unsent: invoicer/payments/show: no answer (connect): the transport did not send it
2: 2
3: invoicer/payments/show: no answer (transport): it was not sent, since none of the last 3 requests got one
4: invoicer/payments/show: no answer (transport): it was not sent, since none of the last 3 requests got one
-- a list in three parts
250 in 0, 100, 100, 50; the last is 250
-- each has its own time
int(5)
bool(true)
-- exit() and a failed test end it
  UnexpectedRequest: not foreseen
int(2)
exit
