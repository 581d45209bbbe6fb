--TEST--
JSON that is not an object is no answer
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

foreach (['[]', '"text"', 'null', '1', 'true'] as $body) {
	three_calls(['body' => $body]);
}
?>
--EXPECT--
read: Protocol: the answer is not a JSON object (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not a JSON object (HTTP 200)
session: Session < Protocol: the answer is not a JSON object (HTTP 200)
read: Protocol: the answer is not a JSON object (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not a JSON object (HTTP 200)
session: Session < Protocol: the answer is not a JSON object (HTTP 200)
read: Protocol: the answer is not a JSON object (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not a JSON object (HTTP 200)
session: Session < Protocol: the answer is not a JSON object (HTTP 200)
read: Protocol: the answer is not a JSON object (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not a JSON object (HTTP 200)
session: Session < Protocol: the answer is not a JSON object (HTTP 200)
read: Protocol: the answer is not a JSON object (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not a JSON object (HTTP 200)
session: Session < Protocol: the answer is not a JSON object (HTTP 200)
