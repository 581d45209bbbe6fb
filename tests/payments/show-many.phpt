--TEST--
Payments::showMany() asks for each payment; a failure is its value and hides no other
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$ids = ['a', 'wrong', 'b', 'broken', 'c'];
$answers = [
	['data' => ['paymentId' => 'a']],
	['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'wrong']]],
	['data' => ['paymentId' => 'b']],
	['status' => 502, 'body' => '<html>'],
	['data' => ['paymentId' => 'c']],
];
$server = Server::start($answers);
$client = plain_client($server, concurrency: 1, maxRetries: 0);
$payments = $client->payments->showMany($ids);
foreach ($payments as $id => $result) {
	echo $id, ': ', $result instanceof Throwable ? $result::class . ': ' . $result->getMessage() : $result::class . ' ' . $result->id, "\n";
}
foreach ($server->requests('show') as $request) {
	echo $request['path'], ' ', $request['json']['params']['paymentId'], "\n";
}
echo "-- from a generator, some of them twice or looking like numbers\n";
$server->script([['repeat' => true, 'data' => ['paymentId' => 'x']]]);
var_dump(array_keys($client->payments->showMany((function () { yield '7'; yield 'a'; yield '7'; yield '007'; })())));
echo "-- none\n";
var_dump($client->payments->showMany([]), $client->payments->showMany(new EmptyIterator()));
echo "-- wrong ids\n";
$before = count($server->requests('show'));
thrown(fn () => $client->payments->showMany(['a', 7, '']));
var_dump(count($server->requests('show')) === $before);
?>
--EXPECT--
a: Uapay\Payment a
wrong: Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: WRONG_ID
b: Uapay\Payment b
broken: Uapay\Exception\ProtocolException: invoicer/payments/show: the answer is HTML, probably from a gateway in front of UAPAY (HTTP 502)
c: Uapay\Payment c
/api/invoicer/payments/show a
/api/invoicer/payments/show wrong
/api/invoicer/payments/show b
/api/invoicer/payments/show broken
/api/invoicer/payments/show c
-- from a generator, some of them twice or looking like numbers
array(3) {
  [0]=>
  int(7)
  [1]=>
  string(1) "a"
  [2]=>
  string(3) "007"
}
-- none
array(0) {
}
array(0) {
}
-- wrong ids
Uapay\Exception\InvalidRequestException: invoicer/payments/show: paymentIds[1] must be a string, int given; paymentIds[2] must not be empty
bool(true)
