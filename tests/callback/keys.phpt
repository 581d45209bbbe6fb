--TEST--
callback() accepts the client's key and the previous ones, and no other
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$client = client('http://127.0.0.1:1/');
$body = fn (string $key) => json_encode(['token' => Server::token(['paymentId' => $key, 'status' => 'FINISHED'], $key)]);
echo "-- while the key is being changed\n";
foreach ([TEST_KEY, 'old', 'older'] as $key) {
	echo $client->callback($body($key), ['old', 'older'])->paymentId, "\n";
}
echo "-- afterwards\n";
thrown(fn () => $client->callback($body('old')));
thrown(fn () => $client->callback($body('oldest'), ['old', 'older']));
echo "-- with string keys, references, and as many as are allowed\n";
$old = 'old';
echo $client->callback($body('old'), ['2023' => 'x', 'before' => &$old])->paymentId, "\n";
echo $client->callback($body('7'), ['1', '2', '3', '4', '5', '6', '7'])->paymentId, "\n";
thrown(fn () => $client->callback($body('8'), ['1', '2', '3', '4', '5', '6', '7', '8']));
echo "-- no keys\n";
thrown(fn () => $client->callback($body('7'), [7]));
thrown(fn () => $client->callback($body(''), ['']));
thrown(fn () => $client->callback($body('x'), [null]));
echo "-- a callback of the right key is still refused when another key is wrong\n";
$exception = thrown(fn () => $client->callback($body(TEST_KEY), ['']));
var_dump($exception->errors);
?>
--EXPECT--
-- while the key is being changed
dummy-key-for-tests-only==
old
older
-- afterwards
Uapay\Exception\SignatureException: callback: the token's signature does not match
Uapay\Exception\SignatureException: callback: the token's signature does not match
-- with string keys, references, and as many as are allowed
old
7
Uapay\Exception\InvalidRequestException: previousKeys must have at most 7 elements
-- no keys
Uapay\Exception\InvalidRequestException: previousKeys must be strings that are not empty
Uapay\Exception\InvalidRequestException: previousKeys must be strings that are not empty
Uapay\Exception\InvalidRequestException: previousKeys must be strings that are not empty
-- a callback of the right key is still refused when another key is wrong
Uapay\Exception\InvalidRequestException: previousKeys must be strings that are not empty
array(1) {
  ["previousKeys"]=>
  string(34) "must be strings that are not empty"
}
