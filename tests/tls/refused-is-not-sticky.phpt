--TEST--
A client whose authority file is wrong fails, and one with the right file works beside it: trust is not shared through the pool
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/tls.inc';

$identity = tls_identity();
$other = tls_identity();
$server = tls_server($identity);
$right = plain_client($server, caFile: $identity['ca']);
$wrong = plain_client($server, caFile: $other['ca']);
for ($i = 0; $i < 2; $i++) {
	echo $right->payments->show('p')->id, "\n";
	// A connection that the other client opened is in the pool: it must not be taken.
	thrown(fn () => $wrong->payments->show('p'));
}
echo count($server->handshakes()), " handshakes\n";
?>
--EXPECTF--
p
Uapay\Exception\SessionException: invoicer/payments/show: no session could be opened, so nothing was executed: %s
  Uapay\Exception\TransportException: sessions/create: no answer (tls): %s
p
Uapay\Exception\SessionException: invoicer/payments/show: no session could be opened, so nothing was executed: %s
  Uapay\Exception\TransportException: sessions/create: no answer (tls): %s
3 handshakes
