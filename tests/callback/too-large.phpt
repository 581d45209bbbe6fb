--TEST--
A callback of more than 256 KiB is refused, valid signature or not
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$client = client('http://127.0.0.1:1/');
$body = json_encode(['token' => Server::token(['paymentId' => 'p', 'status' => 'FINISHED'], TEST_KEY)]);
echo $client->callback(str_pad($body, 256 * 1024))->paymentId, "\n";
thrown(fn () => $client->callback(str_pad($body, 256 * 1024 + 1)));
?>
--EXPECT--
p
Uapay\Exception\SignatureException: callback: the callback is larger than the 262144 bytes allowed
