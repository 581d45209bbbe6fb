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
read: ProtocolException: the answer reports success, but its HTTP status does not (HTTP 400)
effect: OutcomeUnknownException <- ProtocolException: the answer reports success, but its HTTP status does not (HTTP 400)
session: SessionException <- ProtocolException: the answer reports success, but its HTTP status does not (HTTP 400)
read: ProtocolException: the answer reports success, but its HTTP status does not (HTTP 404)
effect: OutcomeUnknownException <- ProtocolException: the answer reports success, but its HTTP status does not (HTTP 404)
session: SessionException <- ProtocolException: the answer reports success, but its HTTP status does not (HTTP 404)
read: ProtocolException: the answer reports success, but its HTTP status does not (HTTP 500)
effect: OutcomeUnknownException <- ProtocolException: the answer reports success, but its HTTP status does not (HTTP 500)
session: SessionException <- ProtocolException: the answer reports success, but its HTTP status does not (HTTP 500)
read: ProtocolException: the answer reports success, but its HTTP status does not (HTTP 503)
effect: OutcomeUnknownException <- ProtocolException: the answer reports success, but its HTTP status does not (HTTP 503)
session: SessionException <- ProtocolException: the answer reports success, but its HTTP status does not (HTTP 503)
