--TEST--
A certificate that proves nothing: the call fails at once, nothing is executed, and the message says why
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/tls.inc';

$good = tls_identity();
$cases = [
	'wrong host' => ['identity' => tls_identity(['wrong_host' => true])],
	'expired' => ['identity' => tls_identity(['expired' => true])],
	'self-signed' => ['identity' => tls_identity(['self_signed' => true])],
	'unknown authority' => ['identity' => tls_identity(), 'ca' => $good['ca']],
	'TLS 1.1' => ['identity' => $good, 'tls' => ['min' => '1.0', 'max' => '1.1']],
];
foreach ($cases as $name => $case) {
	echo "-- $name\n";
	$server = tls_server($case['identity'], $case['tls'] ?? []);
	refused($server, $server->url, caFile: $case['ca'] ?? $case['identity']['ca']);
	$server->stop();
}
?>
--EXPECTF--
-- wrong host
a first call:
Uapay\Exception\SessionException: invoicer/payments/complete: no session could be opened, so nothing was executed: SSL: no alternative certificate subject name matches target %s '127.0.0.1'
  Uapay\Exception\TransportException: sessions/create: no answer (tls): SSL: no alternative certificate subject name matches target %s '127.0.0.1'
cause tls, attempts 1, connections 1, executed 0
a call in a session:
Uapay\Exception\TransportException: invoicer/payments/complete: no answer (tls): SSL: no alternative certificate subject name matches target %s '127.0.0.1'
cause tls, attempts 1, connections 1, executed 0
-- expired
a first call:
Uapay\Exception\SessionException: invoicer/payments/complete: no session could be opened, so nothing was executed: SSL certificate %s: certificate has expired%S
  Uapay\Exception\TransportException: sessions/create: no answer (tls): SSL certificate %s: certificate has expired%S
cause tls, attempts 1, connections 1, executed 0
a call in a session:
Uapay\Exception\TransportException: invoicer/payments/complete: no answer (tls): SSL certificate %s: certificate has expired%S
cause tls, attempts 1, connections 1, executed 0
-- self-signed
a first call:
Uapay\Exception\SessionException: invoicer/payments/complete: no session could be opened, so nothing was executed: SSL certificate %s: self-signed certificate%S
  Uapay\Exception\TransportException: sessions/create: no answer (tls): SSL certificate %s: self-signed certificate%S
cause tls, attempts 1, connections 1, executed 0
a call in a session:
Uapay\Exception\TransportException: invoicer/payments/complete: no answer (tls): SSL certificate %s: self-signed certificate%S
cause tls, attempts 1, connections 1, executed 0
-- unknown authority
a first call:
Uapay\Exception\SessionException: invoicer/payments/complete: no session could be opened, so nothing was executed: SSL certificate %s: unable to get local issuer certificate%S
  Uapay\Exception\TransportException: sessions/create: no answer (tls): SSL certificate %s: unable to get local issuer certificate%S
cause tls, attempts 1, connections 1, executed 0
a call in a session:
Uapay\Exception\TransportException: invoicer/payments/complete: no answer (tls): SSL certificate %s: unable to get local issuer certificate%S
cause tls, attempts 1, connections 1, executed 0
-- TLS 1.1
a first call:
Uapay\Exception\SessionException: invoicer/payments/complete: no session could be opened, so nothing was executed: %stlsv1 alert protocol version
  Uapay\Exception\TransportException: sessions/create: no answer (tls): %stlsv1 alert protocol version
cause tls, attempts 1, connections 1, executed 0
a call in a session:
Uapay\Exception\TransportException: invoicer/payments/complete: no answer (tls): %stlsv1 alert protocol version
cause tls, attempts 1, connections 1, executed 0
