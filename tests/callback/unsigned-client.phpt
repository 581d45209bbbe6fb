--TEST--
A client without a key takes no callback: anybody could have sent it
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$client = plain_client('http://127.0.0.1:1/');
$claims = ['paymentId' => 'p', 'status' => 'FINISHED'];
thrown(fn () => $client->callback(json_encode($claims)));
thrown(fn () => $client->callback(json_encode(['token' => Server::token($claims, TEST_KEY)])));
thrown(fn () => $client->callback(json_encode(['token' => Server::token($claims, '')])));
echo "-- a key given here is a key\n";
echo $client->callback(json_encode(['token' => Server::token($claims, TEST_KEY)]), [TEST_KEY])->paymentId, "\n";
thrown(fn () => $client->callback(json_encode(['token' => Server::token($claims, 'x')]), [TEST_KEY]));
?>
--EXPECT--
Uapay\Exception\SignatureException: callback: a callback cannot be verified without a secretKey: look the payment up instead
Uapay\Exception\SignatureException: callback: a callback cannot be verified without a secretKey: look the payment up instead
Uapay\Exception\SignatureException: callback: a callback cannot be verified without a secretKey: look the payment up instead
-- a key given here is a key
p
Uapay\Exception\SignatureException: callback: the token's signature does not match
