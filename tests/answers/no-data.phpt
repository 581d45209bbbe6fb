--TEST--
An answer without data is no answer where data is due
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['body' => '{"status":1}'], requireSignedResponses: false);
three_calls(['body' => '{"status":1,"data":null}'], requireSignedResponses: false);
three_calls(['body' => '{"status":1,"data":{}}'], requireSignedResponses: false);
three_calls(['body' => '{"status":1,"data":[]}'], requireSignedResponses: false);
?>
--EXPECT--
read: Protocol: the answer's data is not as documented: paymentId is missing
effect: OutcomeUnknown < Protocol: the answer's data is not as documented: paymentId is missing
session: Session < Protocol: the answer has no session id (HTTP 200)
read: Protocol: the answer's data is not as documented: paymentId is missing
effect: OutcomeUnknown < Protocol: the answer's data is not as documented: paymentId is missing
session: Session < Protocol: the answer has no session id (HTTP 200)
read: Protocol: the answer's data is not as documented: paymentId is missing
effect: OutcomeUnknown < Protocol: the answer's data is not as documented: paymentId is missing
session: Session < Protocol: the answer has no session id (HTTP 200)
read: Protocol: the answer's data is not as documented: paymentId is missing
effect: OutcomeUnknown < Protocol: the answer's data is not as documented: paymentId is missing
session: Session < Protocol: the answer has no session id (HTTP 200)
