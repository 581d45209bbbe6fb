--TEST--
transport: the timeout bounds repeats; an answer that comes too late is one all the same
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/transport.inc';

define('SHORT', slowed() ? 3.0 : 0.6);
function late(array|Throwable $then): Closure
{
	return function ($url, $body, $timeout) use ($then) {
		usleep((int) ($timeout * 1e6) + 60000);
		return $then instanceof Throwable ? throw $then : $then;
	};
}
echo "-- late\n";
$client = sending(steps([late(answer()), late(new RuntimeException('late')), answer()], $calls), timeout: SHORT);
echo $client->payments->cancel('p', 'i'), "\n";
ends(fn () => $client->payments->show('p'));
var_dump($calls);

echo "-- a session in the last moment\n";
$client = sending(function ($url, $body, $timeout) {
	usleep((int) ($timeout * 1e6) + 10000);
	return answer(['id' => 's', 'paymentId' => 'p']);
}, timeout: SHORT);
ends(fn () => $client->payments->cancel('p', 'i'));

echo "-- Retry-After is obeyed, and waits no longer than the timeout\n";
$busy = ['status' => 429, 'headers' => ['Retry-After' => '1', 'Date' => 'Sun, 06 Nov 1994 08:49:37 GMT'], 'body' => '{"error":{"code":"TOO_MANY"}}'];
$client = sending(steps([$busy, answer()], $calls));
$clock = fn (): int => intdiv(hrtime(true), 1000000); // as the client counts: in whole milliseconds
$start = $clock();
ends(fn () => $client->payments->show('p'));
var_dump($calls, $clock() - $start >= 1000);
$days = ['retry-after' => ['Mon, 07 Nov 1994 08:49:37 GMT']] + $busy['headers'];
unset($days['Retry-After']);
$client = sending(steps([['headers' => $days] + $busy], $calls));
ends(fn () => $client->payments->show('p'));
var_dump($calls);

echo "-- seconds left are those of the call\n";
$left = [];
$client = sending(steps(array_fill(0, 3, function ($url, $body, $timeout) use (&$left) {
	$left[] = $timeout;
	usleep(20000);
	return null;
})), timeout: 10.0);
ends(fn () => $client->payments->show('p'));
var_dump($left[0] <= 10.0, $left[0] - $left[1] >= 0.02, $left[1] - $left[2] >= 0.02);
?>
--EXPECTF--
-- late
p
  TransportException < RuntimeException: invoicer/payments/show: no answer (transport): the transport threw RuntimeException: late
int(2)
-- a session in the last moment
  TransportException: invoicer/payments/cancel: no answer (timeout): the timeout of %d ms passed before it was sent
-- Retry-After is obeyed, and waits no longer than the timeout
  Uapay\Payment
int(2)
bool(true)
  ApiException: invoicer/payments/show: UAPAY refused it: TOO_MANY
int(1)
-- seconds left are those of the call
  TransportException: invoicer/payments/show: no answer (connect): the transport did not send it
bool(true)
bool(true)
bool(true)
