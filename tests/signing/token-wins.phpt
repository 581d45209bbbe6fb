--TEST--
What the token says counts; members beside it are not signed and not read
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([
	['json' => ['status' => 1, 'data' => ['paymentId' => 'p', 'amount' => 1, 'status' => 'FINISHED',
		'token' => Server::token(['paymentId' => 'p', 'amount' => 1999, 'status' => 'NEW', 'iat' => 1700000000], TEST_KEY)]]],
	['json' => ['status' => 1, 'data' => ['paymentId' => 'p', 'token' => 7]]],
	['json' => ['status' => 1, 'data' => ['paymentId' => 'p', 'token' => null]]],
], ['key' => TEST_KEY]);
$client = client($server, maxRetries: 0);
// The time of signing is no data of the payment.
echo json_encode($client->payments->show('p')), "\n";
thrown(fn () => $client->payments->show('p'));
thrown(fn () => $client->payments->show('p'));

echo "-- the same for a callback\n";
$token = Server::token(['paymentId' => 'p', 'amount' => 1999, 'status' => 'NEW', 'iat' => 1700000000], TEST_KEY);
echo json_encode($client->callback(json_encode(['paymentId' => 'p', 'amount' => 1, 'status' => 1, 'token' => $token]))), "\n";
?>
--EXPECT--
{"paymentId":"p","amount":1999,"status":"NEW"}
Uapay\Exception\ProtocolException: invoicer/payments/show: the answer's token is not a string (HTTP 200)
Uapay\Exception\ProtocolException: invoicer/payments/show: the answer's token is not a string (HTTP 200)
-- the same for a callback
{"paymentId":"p","amount":1999,"status":"NEW","iat":1700000000}
