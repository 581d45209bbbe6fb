--TEST--
A success in an HTTP error is not believed
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

foreach ([400, 404, 500, 503] as $status) {
	three_calls(['status' => $status, 'data' => ['paymentId' => 'p', 'id' => 's']]);
}
?>
--EXPECT--
read: Protocol: the answer reports success, but its HTTP status does not (HTTP 400)
effect: OutcomeUnknown < Protocol: the answer reports success, but its HTTP status does not (HTTP 400)
session: Session < Protocol: the answer reports success, but its HTTP status does not (HTTP 400)
read: Protocol: the answer reports success, but its HTTP status does not (HTTP 404)
effect: OutcomeUnknown < Protocol: the answer reports success, but its HTTP status does not (HTTP 404)
session: Session < Protocol: the answer reports success, but its HTTP status does not (HTTP 404)
read: Protocol: the answer reports success, but its HTTP status does not (HTTP 500)
effect: OutcomeUnknown < Protocol: the answer reports success, but its HTTP status does not (HTTP 500)
session: Session < Protocol: the answer reports success, but its HTTP status does not (HTTP 500)
read: Protocol: the answer reports success, but its HTTP status does not (HTTP 503)
effect: OutcomeUnknown < Protocol: the answer reports success, but its HTTP status does not (HTTP 503)
session: Session < Protocol: the answer reports success, but its HTTP status does not (HTTP 503)
