--TEST--
Claims are the data: a claim named as a member of the envelope changes nothing of the envelope
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$error = ['code' => 'REFUSED'];
$server = Server::start([
	['data' => ['paymentId' => 'p', 'status' => 'FINISHED', 'paymentStatus' => 'FINISHED']],
	['data' => ['paymentId' => 'p', 'status' => '0']],
	['data' => ['paymentId' => 'p', 'status' => 'FINISHED', 'error' => ['code' => 'A_NAME_OF_THE_DATA']]],
	['data' => ['data' => ['id' => 'inner'], 'token' => 'text', 'status' => 1]],
	['json' => ['status' => 0, 'error' => $error]],
	['json' => ['status' => 0, 'error' => $error, 'data' => null]],
], ['key' => TEST_KEY]);
$client = client($server, maxRetries: 0);

echo "-- a status of the payment is not the answer's\n";
var_dump($client->payments->show('p')->status);
echo $client->payments->cancel('p', 'i'), "\n";
echo "-- an error in the data of a record is not the answer's\n";
echo json_encode($client->payments->show('p')->extra), "\n";
echo "-- nor are data and token\n";
echo json_encode($client->request('some/path')), "\n";
echo "-- and an envelope that reports an error is one\n";
thrown(fn () => $client->payments->show('p'));
thrown(fn () => $client->payments->cancel('p', 'i'));

$token = ['token' => Server::token(['paymentId' => 'p', 'status' => 1], TEST_KEY)];
$data = ['paymentId' => 'p', 'status' => 0, 'error' => ['code' => 'A_NAME_OF_THE_DATA']];
foreach ([
	'an envelope with an error and a token is no answer, whatever its status says' => ['json' => ['status' => 0, 'error' => $error, 'data' => $token]],
	'nor is one without a status' => ['json' => ['error' => $error, 'data' => $token]],
	'nor with a success and an error' => ['json' => ['status' => 1, 'error' => $error]],
	'nor with all three' => ['json' => ['status' => 1, 'error' => $error, 'data' => $token]],
] as $what => $step) {
	echo "-- $what\n";
	$server->script([$step, $step]);
	thrown(fn () => $client->payments->show('p'));
	thrown(fn () => $client->payments->cancel('p', 'i'));
}
echo "-- nor is an effect's success with an error in its data\n";
$server->script([['data' => $data]]);
thrown(fn () => $client->payments->cancel('p', 'i'));
echo "-- claims with params are a request, sent back\n";
foreach ([['params' => [], 'paymentId' => 'p'], ['params' => ['paymentId' => 'p'], 'data' => ['amount' => 1]]] as $claims) {
	$server->script(array_fill(0, 3, ['data' => $claims]));
	thrown(fn () => $client->payments->show('p'));
	thrown(fn () => $client->payments->cancel('p', 'i'));
	thrown(fn () => $client->request('some/path'));
}
echo "-- but null is as good as no member\n";
$server->script([['data' => ['params' => null, 'paymentId' => 'p']]]);
echo $client->payments->show('p')->id, "\n";
?>
--EXPECT--
-- a status of the payment is not the answer's
enum(Uapay\PaymentStatus::Finished)
p
-- an error in the data of a record is not the answer's
{"error":{"code":"A_NAME_OF_THE_DATA"}}
-- nor are data and token
{"data":{"id":"inner"},"token":"text","status":1}
-- and an envelope that reports an error is one
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: REFUSED
Uapay\Exception\ApiException: invoicer/payments/cancel: UAPAY refused it: REFUSED
-- an envelope with an error and a token is no answer, whatever its status says
Uapay\Exception\ProtocolException: invoicer/payments/show: the answer reports a success and an error at once (HTTP 200)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer reports a success and an error at once (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/cancel: the answer reports a success and an error at once (HTTP 200)
-- nor is one without a status
Uapay\Exception\ProtocolException: invoicer/payments/show: the answer reports a success and an error at once (HTTP 200)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer reports a success and an error at once (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/cancel: the answer reports a success and an error at once (HTTP 200)
-- nor with a success and an error
Uapay\Exception\ProtocolException: invoicer/payments/show: the answer reports a success and an error at once (HTTP 200)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer reports a success and an error at once (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/cancel: the answer reports a success and an error at once (HTTP 200)
-- nor with all three
Uapay\Exception\ProtocolException: invoicer/payments/show: the answer reports a success and an error at once (HTTP 200)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer reports a success and an error at once (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/cancel: the answer reports a success and an error at once (HTTP 200)
-- nor is an effect's success with an error in its data
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer reports a success and an error at once (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/cancel: the answer reports a success and an error at once (HTTP 200)
-- claims with params are a request, sent back
Uapay\Exception\ProtocolException: invoicer/payments/show: the token is that of a request, sent back (HTTP 200)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the token is that of a request, sent back (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/cancel: the token is that of a request, sent back (HTTP 200)
Uapay\Exception\OutcomeUnknownException: some/path: the request left, and its outcome is unknown. Do not repeat it: look the record up in UAPAY before you repeat it. What went wrong: the token is that of a request, sent back (HTTP 200)
  Uapay\Exception\ProtocolException: some/path: the token is that of a request, sent back (HTTP 200)
Uapay\Exception\ProtocolException: invoicer/payments/show: the token is that of a request, sent back (HTTP 200)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the token is that of a request, sent back (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/cancel: the token is that of a request, sent back (HTTP 200)
Uapay\Exception\OutcomeUnknownException: some/path: the request left, and its outcome is unknown. Do not repeat it: look the record up in UAPAY before you repeat it. What went wrong: the token is that of a request, sent back (HTTP 200)
  Uapay\Exception\ProtocolException: some/path: the token is that of a request, sent back (HTTP 200)
-- but null is as good as no member
p
