--TEST--
A signed answer cannot be verified without a key
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

foreach (['payments', 'sessions'] as $part) {
	$server = Server::start([['if_path' => $part, 'data' => ['paymentId' => 'p', 'id' => 's'], 'key' => 'some key']]);
	$client = plain_client($server, maxRetries: 0);
	thrown(fn () => $client->payments->reverse('p', 'i'));
}
?>
--EXPECT--
Uapay\Exception\OutcomeUnknownException: invoicer/payments/reverse: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is signed and cannot be verified without a secretKey
  Uapay\Exception\SignatureException: invoicer/payments/reverse: the answer is signed and cannot be verified without a secretKey
Uapay\Exception\SessionException: invoicer/payments/reverse: no session could be opened, so nothing was executed: the answer is signed and cannot be verified without a secretKey
  Uapay\Exception\SignatureException: sessions/create: the answer is signed and cannot be verified without a secretKey
