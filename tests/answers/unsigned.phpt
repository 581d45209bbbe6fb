--TEST--
With requireSignedResponses an answer that is not signed is not believed
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

$options = ['requireSignedResponses' => true];
three_calls(['data' => ['paymentId' => 'p', 'id' => 's'], 'key' => false], ...$options);
three_calls(['json' => ['status' => 1]], ...$options);
$server = Server::start([['json' => ['status' => 1]], ['json' => ['status' => 1, 'data' => (object) []]]], ['key' => TEST_KEY]);
$client = client($server, ...$options);
// payments/confirm answers without data, so there is nothing to sign.
$client->payments->confirm('p', 'i', '1', 'k');
$client->payments->confirm('p', 'i', '1', 'k');
echo count($server->executed('confirm')), " confirmed\n";
?>
--EXPECT--
read: Signature: the answer is not signed, but must be
effect: OutcomeUnknown < Signature: the answer is not signed, but must be
session: Session < Signature: the answer is not signed, but must be
read: Signature: the answer is not signed, but must be
effect: OutcomeUnknown < Signature: the answer is not signed, but must be
session: Session < Signature: the answer is not signed, but must be
2 confirmed
