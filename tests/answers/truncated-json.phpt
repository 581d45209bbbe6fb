--TEST--
JSON that breaks off is no answer
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['body' => '{"status":1,"data":{"paymentId":"p"']);
?>
--EXPECT--
read: ProtocolException: the answer is not valid JSON: the text ends too early at byte 35 (HTTP 200)
effect: OutcomeUnknownException <- ProtocolException: the answer is not valid JSON: the text ends too early at byte 35 (HTTP 200)
session: SessionException <- ProtocolException: the answer is not valid JSON: the text ends too early at byte 35 (HTTP 200)
