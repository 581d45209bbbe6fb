--TEST--
requireSignedResponses refuses a plain answer, but not the errors and empty answers that UAPAY never signs
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([
	['data' => ['paymentId' => 'p'], 'key' => false],
	['data' => ['paymentId' => 'p'], 'key' => false],
	['data' => ['paymentId' => 'p']],
	['json' => ['status' => 1]],
	['json' => ['status' => 1]],
	['error' => ['code' => 'REFUSED']],
], ['key' => TEST_KEY]);
$strict = client($server, requireSignedResponses: true, maxRetries: 0);
echo "-- a read\n";
thrown(fn () => $strict->payments->show('p'));
echo "-- an effect: what it did cannot be known\n";
thrown(fn () => $strict->payments->cancel('p', 'i'));
echo "-- signed\n";
echo $strict->payments->cancel('p', 'i'), "\n";
echo "-- confirm has no data to sign\n";
var_dump($strict->payments->confirm('p', 'i', 'code', 'key'));
echo "-- other effects have\n";
thrown(fn () => $strict->payments->cancel('p', 'i'));
echo "-- an error\n";
thrown(fn () => $strict->payments->show('p'));
echo "-- with false a plain answer will do, also after signed ones\n";
$server->script([['data' => ['paymentId' => 'p'], 'key' => false], ['data' => ['paymentId' => 'p']], ['data' => ['paymentId' => 'p'], 'key' => false]]);
$loose = client($server, requireSignedResponses: false);
echo $loose->payments->show('p')->id, $loose->payments->show('p')->id, $loose->payments->cancel('p', 'i'), "\n";
?>
--EXPECT--
-- a read
Uapay\Exception\SignatureException: invoicer/payments/show: the answer is not signed, but must be
-- an effect: what it did cannot be known
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is not signed, but must be
  Uapay\Exception\SignatureException: invoicer/payments/cancel: the answer is not signed, but must be
-- signed
p
-- confirm has no data to sign
NULL
-- other effects have
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is not signed, but must be
  Uapay\Exception\SignatureException: invoicer/payments/cancel: the answer is not signed, but must be
-- an error
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: REFUSED
-- with false a plain answer will do, also after signed ones
ppp
