--TEST--
An answer that is not JSON is no answer
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['body' => 'OK']);
three_calls(['body' => 'token=abc&status=1', 'headers' => ['Content-Type' => 'application/x-www-form-urlencoded']]);
?>
--EXPECT--
read: Protocol: the answer is not valid JSON: unexpected character at byte 0 (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not valid JSON: unexpected character at byte 0 (HTTP 200)
session: Session < Protocol: the answer is not valid JSON: unexpected character at byte 0 (HTTP 200)
read: Protocol: the answer is not valid JSON: unexpected character at byte 0 (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not valid JSON: unexpected character at byte 0 (HTTP 200)
session: Session < Protocol: the answer is not valid JSON: unexpected character at byte 0 (HTTP 200)
