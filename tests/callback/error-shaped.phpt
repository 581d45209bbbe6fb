--TEST--
A signed callback that reports an error is an ApiException
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$client = client('http://127.0.0.1:1/');
$signed = fn (array $claims) => json_encode(['token' => Server::token($claims, TEST_KEY)]);
$exception = thrown(fn () => $client->callback($signed(['status' => 0] + example('error.escrowbox-full-shape.response.json') + ['iat' => 1])));
var_dump($exception->errorCode, $exception->fields, $exception->details, $exception->httpStatus, $exception->endpoint);
thrown(fn () => $client->callback($signed(example('error.timelimit.response.json'))));
thrown(fn () => $client->callback($signed(['paymentId' => 'p', 'status' => 'FINISHED', 'error' => ['code' => 'X']])));
echo "-- not signed, it is nobody's word\n";
thrown(fn () => $client->callback(example_text('error.format-with-status.response.json')));
echo "-- an error of null is none\n";
echo $client->callback($signed(['paymentId' => 'p', 'status' => 'FINISHED', 'error' => null]))->paymentId, "\n";
?>
--EXPECT--
Uapay\Exception\ApiException: callback: UAPAY refused it: SOME_CODE: Some description of the error (someField: SOME_CODE)
string(9) "SOME_CODE"
array(1) {
  ["someField"]=>
  string(9) "SOME_CODE"
}
array(0) {
}
NULL
string(8) "callback"
Uapay\Exception\ApiException: callback: UAPAY refused it: TIMELIMIT_ERROR
Uapay\Exception\ApiException: callback: UAPAY refused it: X
-- not signed, it is nobody's word
Uapay\Exception\SignatureException: callback: the callback is not signed: it has no token
-- an error of null is none
p
