--TEST--
A certificate that changes between two calls: the connection that stands goes on, and the next one is judged anew
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/tls.inc';

$good = tls_identity();
$bad = tls_identity(['expired' => true]);
$file = $good['cert'];
$first = file_get_contents($file);
// The server reads the file at each handshake.
$server = Server::start([['data' => ['paymentId' => 'p'], 'repeat' => true]], ['tls' => ['cert' => $file], 'max_requests_per_connection' => 3]);
$client = plain_client($server, caFile: $good['ca']);
echo $client->payments->show('p')->id, "\n";
file_put_contents($file, file_get_contents($bad['cert']));
echo $client->payments->show('p')->id, " over the same connection: ", count($server->handshakes()), "\n";
foreach ([fn () => $client->payments->show('p'), fn () => $client->payments->complete('p', 'i')] as $call) {
	echo thrown($call)->attempts, " attempt\n";
}
file_put_contents($file, $first);
echo $client->payments->show('p')->id, "\n";
echo count($server->handshakes()), " handshakes\n";
?>
--EXPECTF--
p
p over the same connection: 1
Uapay\Exception\TransportException: invoicer/payments/show: no answer (tls): %s
1 attempt
Uapay\Exception\TransportException: invoicer/payments/complete: no answer (tls): %s
1 attempt
p
4 handshakes
