--TEST--
Data whose members have wrong types is no answer
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['body' => '{"status":1,"data":{"paymentId":1.5,"id":[7],"status":[],"amount":"x"}}']);
three_calls(['body' => '{"status":1,"data":{"paymentId":{"a":1},"id":["s"]}}']);
three_calls(['body' => '{"status":1,"data":{"paymentId":"","id":""}}']);
three_calls(['body' => '{"status":1,"data":{"paymentId":null,"id":null}}']);
?>
--EXPECT--
read: ProtocolException: the answer's data is not as documented: paymentId must be a string, float given
effect: OutcomeUnknownException <- ProtocolException: the answer's data is not as documented: paymentId is missing
session: SessionException <- ProtocolException: the answer has no session id (HTTP 200)
read: ProtocolException: the answer's data is not as documented: paymentId must be a string, array given
effect: OutcomeUnknownException <- ProtocolException: the answer's data is not as documented: paymentId is missing
session: SessionException <- ProtocolException: the answer has no session id (HTTP 200)
read: ProtocolException: the answer's data is not as documented: paymentId must not be empty
effect: OutcomeUnknownException <- ProtocolException: the answer's data is not as documented: paymentId is missing
session: SessionException <- ProtocolException: the answer has no session id (HTTP 200)
read: ProtocolException: the answer's data is not as documented: paymentId is missing
effect: OutcomeUnknownException <- ProtocolException: the answer's data is not as documented: paymentId is missing
session: SessionException <- ProtocolException: the answer has no session id (HTTP 200)
