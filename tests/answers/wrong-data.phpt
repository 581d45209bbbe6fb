--TEST--
Data that is not an object is no answer
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

foreach (['"text"', '7', '[1]', 'true'] as $data) {
	three_calls(['body' => "{\"status\":1,\"data\":$data}"]);
}
?>
--EXPECT--
read: Protocol: the answer's "data" is not an object (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer's "data" is not an object (HTTP 200)
session: Session < Protocol: the answer's "data" is not an object (HTTP 200)
read: Protocol: the answer's "data" is not an object (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer's "data" is not an object (HTTP 200)
session: Session < Protocol: the answer's "data" is not an object (HTTP 200)
read: Protocol: the answer's "data" is not an object (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer's "data" is not an object (HTTP 200)
session: Session < Protocol: the answer's "data" is not an object (HTTP 200)
read: Protocol: the answer's "data" is not an object (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer's "data" is not an object (HTTP 200)
session: Session < Protocol: the answer's "data" is not an object (HTTP 200)
