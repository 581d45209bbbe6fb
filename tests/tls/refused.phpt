--TEST--
A certificate that proves nothing: the call fails at once, nothing is executed, and the message has the TLS library's reason
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
Uapay\Exception\SessionException: invoicer/payments/complete: no session could be opened, so nothing was executed: %s
  Uapay\Exception\TransportException: sessions/create: no answer (tls): %s
cause tls, attempts 1, connections 1, executed 0
a call in a session:
Uapay\Exception\TransportException: invoicer/payments/complete: no answer (tls): %s
cause tls, attempts 1, connections 1, executed 0
-- expired
a first call:
Uapay\Exception\SessionException: invoicer/payments/complete: no session could be opened, so nothing was executed: %s
  Uapay\Exception\TransportException: sessions/create: no answer (tls): %s
cause tls, attempts 1, connections 1, executed 0
a call in a session:
Uapay\Exception\TransportException: invoicer/payments/complete: no answer (tls): %s
cause tls, attempts 1, connections 1, executed 0
-- self-signed
a first call:
Uapay\Exception\SessionException: invoicer/payments/complete: no session could be opened, so nothing was executed: %s
  Uapay\Exception\TransportException: sessions/create: no answer (tls): %s
cause tls, attempts 1, connections 1, executed 0
a call in a session:
Uapay\Exception\TransportException: invoicer/payments/complete: no answer (tls): %s
cause tls, attempts 1, connections 1, executed 0
-- unknown authority
a first call:
Uapay\Exception\SessionException: invoicer/payments/complete: no session could be opened, so nothing was executed: %s
  Uapay\Exception\TransportException: sessions/create: no answer (tls): %s
cause tls, attempts 1, connections 1, executed 0
a call in a session:
Uapay\Exception\TransportException: invoicer/payments/complete: no answer (tls): %s
cause tls, attempts 1, connections 1, executed 0
-- TLS 1.1
a first call:
Uapay\Exception\SessionException: invoicer/payments/complete: no session could be opened, so nothing was executed: %s
  Uapay\Exception\TransportException: sessions/create: no answer (tls): %s
cause tls, attempts 1, connections 1, executed 0
a call in a session:
Uapay\Exception\TransportException: invoicer/payments/complete: no answer (tls): %s
cause tls, attempts 1, connections 1, executed 0
