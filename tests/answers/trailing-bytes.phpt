--TEST--
Bytes behind the JSON make it no answer
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['body' => '{"status":1,"data":{"paymentId":"p","id":"s"}} <!-- proxy -->']);
three_calls(['body' => "{\"status\":1,\"data\":{\"paymentId\":\"p\",\"id\":\"s\"}}\0"]);
?>
--EXPECT--
read: Protocol: the answer is not valid JSON: bytes after the value at byte 47 (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not valid JSON: bytes after the value at byte 47 (HTTP 200)
session: Session < Protocol: the answer is not valid JSON: bytes after the value at byte 47 (HTTP 200)
read: Protocol: the answer is not valid JSON: bytes after the value at byte 46 (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not valid JSON: bytes after the value at byte 46 (HTTP 200)
session: Session < Protocol: the answer is not valid JSON: bytes after the value at byte 46 (HTTP 200)
