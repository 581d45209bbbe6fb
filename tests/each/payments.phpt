--TEST--
Payments::each() gives id => Payment in the order asked, whichever answer comes first; an exception is a value
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/each.inc';

$server = Server::start();
$server->script([array_diff_key(['delay' => 0.2] + PAYMENTS, ['repeat' => true]), PAYMENTS]);
$client = plain_client($server, concurrency: 4);
$got = [];
foreach ($client->payments->each(ids(30)) as $id => $payment) {
	$got[] = [$id, $payment->id];
}
var_dump($got === array_map(fn ($id) => [$id, $id], iterator_to_array(ids(30), false)));

echo "-- nothing, and an array with keys\n";
tell($client->payments->each([]));
tell($client->payments->each(['x' => 'a', 'y' => '7', 3 => 'a']));

echo "-- failures\n";
$server->script([
	['body' => '<html>', 'if_path' => 'show'],
	['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'id-1']], 'if_path' => 'show'],
	['data' => ['paymentId' => 'another'], 'if_path' => 'show'],
	['status' => 503, 'body' => '', 'if_path' => 'show'],
	['data' => ['paymentId' => 'id-4', 'amount' => 'x'], 'if_path' => 'show'],
	PAYMENTS,
]);
tell($client->with(concurrency: 1, maxRetries: 0)->payments->each(ids(7)));

echo "-- what cannot be an id is not sent\n";
$before = count($server->requests());
tell($client->payments->each(['', null, 7, "a\0b", "\xff", [], new ArrayObject(), 'good']));
var_dump(count($server->requests()) - $before);
?>
--EXPECT--
bool(true)
-- nothing, and an array with keys
a => a
7 => 7
a => a
-- failures
id-0 => ProtocolException: invoicer/payments/show: the answer is HTML, probably from a gateway in front of UAPAY (HTTP 200)
id-1 => ApiException: invoicer/payments/show: UAPAY refused it: WRONG_ID
id-2 => ProtocolException: invoicer/payments/show: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
id-3 => ProtocolException: invoicer/payments/show: the server answered without a body (HTTP 503)
id-4 => ProtocolException: invoicer/payments/show: the answer's data is not as documented: amount must be an integer, string given
id-5 => id-5
id-6 => id-6
-- what cannot be an id is not sent
 => InvalidRequestException: invoicer/payments/show: paymentIds[0] must not be empty
null => InvalidRequestException: invoicer/payments/show: paymentIds[1] must be a string, null given
int => InvalidRequestException: invoicer/payments/show: paymentIds[2] must be a string, int given
a\000b => InvalidRequestException: invoicer/payments/show: paymentIds[3] must not contain a NUL byte
\377 => InvalidRequestException: invoicer/payments/show: paymentIds[4] must be valid UTF-8
array => InvalidRequestException: invoicer/payments/show: paymentIds[5] must be a string, array given
ArrayObject => InvalidRequestException: invoicer/payments/show: paymentIds[6] must be a string, ArrayObject given
good => good
int(1)
