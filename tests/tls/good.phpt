--TEST--
A certificate of a trusted authority: calls succeed under TLS 1.3 or 1.2, over one connection
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/tls.inc';

$identity = tls_identity();
foreach (['1.3', '1.2'] as $version) {
	$server = tls_server($identity, ['min' => $version, 'max' => $version]);
	$client = plain_client($server, caFile: $identity['ca']);
	echo $client->payments->complete('p', 'i'), $client->payments->show('p')->id, $client->payments->cancel('p', 'i'), "\n";
	echo implode(' ', $server->handshakes()), ', ', count($server->executed()), " requests\n";
}
?>
--EXPECT--
ppp
TLSv1.3, 4 requests
ppp
TLSv1.2, 4 requests
