--TEST--
A client without a key refuses a signed answer: it cannot verify it
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['data' => ['paymentId' => 'p'], 'key' => TEST_KEY], ['data' => ['paymentId' => 'p'], 'key' => TEST_KEY]]);
$client = plain_client($server, maxRetries: 0);
thrown(fn () => $client->payments->show('p'));
thrown(fn () => $client->payments->cancel('p', 'i'));
?>
--EXPECT--
Uapay\Exception\SignatureException: invoicer/payments/show: the answer is signed and cannot be verified without a secretKey
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is signed and cannot be verified without a secretKey
  Uapay\Exception\SignatureException: invoicer/payments/cancel: the answer is signed and cannot be verified without a secretKey
