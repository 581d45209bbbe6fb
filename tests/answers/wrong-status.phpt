--TEST--
A status that is neither 0 nor 1 is no answer
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

foreach (['{"data":{"paymentId":"p","id":"s"}}', '{"status":2,"data":{"paymentId":"p","id":"s"}}', '{"status":true,"data":{"paymentId":"p"}}', '{"status":"ok"}', '{"status":null}', '{}'] as $body) {
	three_calls(['body' => $body]);
}
?>
--EXPECT--
read: Protocol: the answer has no "status" (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer has no "status" (HTTP 200)
session: Session < Protocol: the answer has no "status" (HTTP 200)
read: Protocol: the answer's "status" is unknown (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer's "status" is unknown (HTTP 200)
session: Session < Protocol: the answer's "status" is unknown (HTTP 200)
read: Protocol: the answer's "status" is unknown (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer's "status" is unknown (HTTP 200)
session: Session < Protocol: the answer's "status" is unknown (HTTP 200)
read: Protocol: the answer's "status" is unknown (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer's "status" is unknown (HTTP 200)
session: Session < Protocol: the answer's "status" is unknown (HTTP 200)
read: Protocol: the answer's "status" is unknown (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer's "status" is unknown (HTTP 200)
session: Session < Protocol: the answer's "status" is unknown (HTTP 200)
read: Protocol: the answer has no "status" (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer has no "status" (HTTP 200)
session: Session < Protocol: the answer has no "status" (HTTP 200)
