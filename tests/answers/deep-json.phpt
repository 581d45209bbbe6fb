--TEST--
JSON that is nested too deeply is refused
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['body' => '{"status":1,"data":{"paymentId":"p","id":"s","x":' . str_repeat('[', 5000) . str_repeat(']', 5000) . '}}']);
?>
--EXPECT--
read: ProtocolException: the answer is not valid JSON: nested too deeply at byte 111 (HTTP 200)
effect: OutcomeUnknownException <- ProtocolException: the answer is not valid JSON: nested too deeply at byte 111 (HTTP 200)
session: SessionException <- ProtocolException: the answer is not valid JSON: nested too deeply at byte 111 (HTTP 200)
