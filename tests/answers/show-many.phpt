--TEST--
One bad answer among many is the value of its payment
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

$server = Server::start([['data' => ['paymentId' => 'a']], ['body' => '{'], ['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'x']]], ['data' => ['paymentId' => 7]], ['data' => ['paymentId' => 'another']], ['data' => ['paymentId' => 'e']]]);
foreach (plain_client($server, concurrency: 1, maxRetries: 0)->payments->showMany(['a', 'b', 'c', '7', 'd', 'e']) as $id => $value) {
	echo "$id: ", $value instanceof Throwable ? $value::class . ': ' . $value->getMessage() : $value->id, "\n";
}
?>
--EXPECT--
a: a
b: Uapay\Exception\ProtocolException: invoicer/payments/show: the answer is not valid JSON: the text ends too early at byte 1 (HTTP 200)
c: Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: WRONG_ID
7: 7
d: Uapay\Exception\ProtocolException: invoicer/payments/show: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
e: e
