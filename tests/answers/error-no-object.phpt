--TEST--
An error that is not an object is no answer
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['body' => '{"status":0,"error":"FORMAT_ERROR"}']);
three_calls(['body' => '{"error":["x"]}']);
?>
--EXPECT--
read: Protocol: the answer's "error" is not an object (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer's "error" is not an object (HTTP 200)
session: Session < Protocol: the answer's "error" is not an object (HTTP 200)
read: Protocol: the answer's "error" is not an object (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer's "error" is not an object (HTTP 200)
session: Session < Protocol: the answer's "error" is not an object (HTTP 200)
