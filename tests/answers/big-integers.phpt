--TEST--
An integer that a double would bend is refused
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['body' => '{"status":1,"data":{"paymentId":"p","id":"s","amount":9007199254740993}}']);
?>
--EXPECT--
read: ProtocolException: the answer is not valid JSON: integer beyond 2^53 at byte 54 (HTTP 200)
effect: OutcomeUnknownException <- ProtocolException: the answer is not valid JSON: integer beyond 2^53 at byte 54 (HTTP 200)
session: SessionException <- ProtocolException: the answer is not valid JSON: integer beyond 2^53 at byte 54 (HTTP 200)
