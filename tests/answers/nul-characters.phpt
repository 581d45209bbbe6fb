--TEST--
An escaped NUL in an answer is refused, it would cut texts short
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['body' => '{"status":1,"data":{"paymentId":"p\u0000q","id":"s\u0000"}}']);
?>
--EXPECT--
read: Protocol: the answer is not valid JSON: \u0000 in a string at byte 34 (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not valid JSON: \u0000 in a string at byte 34 (HTTP 200)
session: Session < Protocol: the answer is not valid JSON: \u0000 in a string at byte 34 (HTTP 200)
