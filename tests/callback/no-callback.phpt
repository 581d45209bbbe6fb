--TEST--
What is signed with our key but is no callback, such as our own request or an answer, is a ProtocolException
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$client = client('http://127.0.0.1:1/');
$signed = fn (array $claims) => json_encode(['token' => Server::token($claims, TEST_KEY)]);
thrown(fn () => $client->callback($signed([])));
thrown(fn () => $client->callback($signed(['params' => ['paymentId' => 'p'], 'data' => ['status' => 'FINISHED'], 'iat' => 1])));
thrown(fn () => $client->callback($signed(['id' => 'a session', 'iat' => 1])));
thrown(fn () => $client->callback($signed(['status' => 'FINISHED', 'amount' => 100])));
thrown(fn () => $client->callback($signed(['paymentId' => null, 'status' => 'FINISHED'])));
echo "-- nor one whose members have other types\n";
$exception = thrown(fn () => $client->callback($signed(['paymentId' => 'p', 'status' => 'FINISHED', 'amount' => '1.5'])));
var_dump($exception->endpoint, $exception->httpStatus);
thrown(fn () => $client->callback($signed(['paymentId' => ['p'], 'status' => 'FINISHED'])));
thrown(fn () => $client->callback($signed(['paymentId' => 'p', 'status' => 1])));
echo "-- but one of the statuses will do\n";
echo $client->callback($signed(['invoiceId' => 'i', 'paymentStatus' => 'REVERSED']))->outcome()->name, "\n";
?>
--EXPECT--
Uapay\Exception\ProtocolException: callback: signed, but no callback: it must name a payment and its status
Uapay\Exception\ProtocolException: callback: signed, but no callback: it must name a payment and its status
Uapay\Exception\ProtocolException: callback: signed, but no callback: it must name a payment and its status
Uapay\Exception\ProtocolException: callback: signed, but no callback: it must name a payment and its status
Uapay\Exception\ProtocolException: callback: signed, but no callback: it must name a payment and its status
-- nor one whose members have other types
Uapay\Exception\ProtocolException: callback: signed, but no callback: amount must be an integer, string given
string(8) "callback"
NULL
Uapay\Exception\ProtocolException: callback: signed, but no callback: paymentId must be a string, array given
Uapay\Exception\ProtocolException: callback: signed, but no callback: status must be a string, int given
-- but one of the statuses will do
Refunded
