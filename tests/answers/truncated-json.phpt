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
read: Protocol: the answer is not valid JSON: the text ends too early at byte 35 (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not valid JSON: the text ends too early at byte 35 (HTTP 200)
session: Session < Protocol: the answer is not valid JSON: the text ends too early at byte 35 (HTTP 200)
