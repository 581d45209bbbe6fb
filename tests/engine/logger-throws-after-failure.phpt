--TEST--
An exception of the logger does not hide that an effect's outcome is unknown
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['status' => 502, 'body' => ''], ['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'x']]]]);
$throw = false;
$client = plain_client($server, maxRetries: 0, logger: function () use (&$throw) {
	if ($throw) {
		throw new DomainException('disk full');
	}
});
$client->session();
$throw = true;
thrown(fn () => $client->payments->reverse('p', 'i'));
// Refused: certainly not executed.
thrown(fn () => $client->payments->reverse('p', 'i'));
?>
--EXPECT--
Uapay\Exception\OutcomeUnknownException: invoicer/payments/reverse: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the server answered without a body (HTTP 502)
  Uapay\Exception\ProtocolException: invoicer/payments/reverse: the server answered without a body (HTTP 502)
    DomainException: disk full
Uapay\Exception\ApiException: invoicer/payments/reverse: UAPAY refused it: WRONG_ID
  DomainException: disk full
