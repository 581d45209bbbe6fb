--TEST--
A byte order mark before the JSON is refused
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['body' => "\u{feff}{\"status\":1,\"data\":{\"paymentId\":\"p\",\"id\":\"s\"}}"]);
?>
--EXPECT--
read: Protocol: the answer is not valid JSON: byte order mark at byte 0 (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not valid JSON: byte order mark at byte 0 (HTTP 200)
session: Session < Protocol: the answer is not valid JSON: byte order mark at byte 0 (HTTP 200)
