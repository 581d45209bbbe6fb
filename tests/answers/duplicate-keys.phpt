--TEST--
Duplicate keys make an answer ambiguous, so it is refused
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['body' => '{"status":1,"data":{"paymentId":"p","id":"s"},"status":0}']);
three_calls(['body' => '{"status":1,"data":{"paymentId":"p","payment\u0049d":"q","id":"s"}}']);
?>
--EXPECT--
read: Protocol: the answer is not valid JSON: duplicate key in an object at byte 56 (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not valid JSON: duplicate key in an object at byte 56 (HTTP 200)
session: Session < Protocol: the answer is not valid JSON: duplicate key in an object at byte 56 (HTTP 200)
read: Protocol: the answer is not valid JSON: duplicate key in an object at byte 65 (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not valid JSON: duplicate key in an object at byte 65 (HTTP 200)
session: Session < Protocol: the answer is not valid JSON: duplicate key in an object at byte 65 (HTTP 200)
