--TEST--
Malformed UTF-8 in an answer is refused
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['body' => "{\"status\":1,\"data\":{\"paymentId\":\"\xff\",\"id\":\"\xc3\"}}"]);
?>
--EXPECT--
read: Protocol: the answer is not valid JSON: malformed UTF-8 in a string at byte 33 (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not valid JSON: malformed UTF-8 in a string at byte 33 (HTTP 200)
session: Session < Protocol: the answer is not valid JSON: malformed UTF-8 in a string at byte 33 (HTTP 200)
