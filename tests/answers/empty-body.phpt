--TEST--
An empty body is no answer
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['body' => '']);
three_calls(['status' => 204, 'body' => '', 'headers' => ['Content-Length' => null, 'Content-Type' => null]]);
three_calls(['status' => 500, 'body' => '']);
three_calls(['body' => "\r\n "]);
?>
--EXPECT--
read: Protocol: the answer is empty (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is empty (HTTP 200)
session: Session < Protocol: the answer is empty (HTTP 200)
read: Protocol: the server answered without a body (HTTP 204)
effect: OutcomeUnknown < Protocol: the server answered without a body (HTTP 204)
session: Session < Protocol: the server answered without a body (HTTP 204)
read: Protocol: the server answered without a body (HTTP 500)
effect: OutcomeUnknown < Protocol: the server answered without a body (HTTP 500)
session: Session < Protocol: the server answered without a body (HTTP 500)
read: Protocol: the answer is not valid JSON: empty text at byte 3 (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not valid JSON: empty text at byte 3 (HTTP 200)
session: Session < Protocol: the answer is not valid JSON: empty text at byte 3 (HTTP 200)
