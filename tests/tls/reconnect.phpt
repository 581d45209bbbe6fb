--TEST--
A kept TLS connection that died: a read reconnects once; an effect whose bytes left is not sent again
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/tls.inc';

$identity = tls_identity();
$answer = ['data' => ['paymentId' => 'p']];
$server = Server::start([], ['tls' => ['cert' => $identity['cert']]]);
$client = plain_client($server, caFile: $identity['ca']);
$client->session();
$handshakes = 0;
$calls = ['read' => fn () => $client->payments->show('p')->id, 'effect' => fn () => $client->payments->complete('p', 'i')];
foreach ($calls as $name => $call) {
	$server->script([['close_before' => true], $answer]);
	$before = [count($server->handshakes()), count($server->executed())];
	try {
		$ending = $call();
	} catch (Uapay\Exception\OutcomeUnknownException $e) {
		$ending = $e::class . ' (' . $e->getPrevious()->cause . ')';
	}
	echo "$name: $ending, handshakes ", count($server->handshakes()) - $before[0], ', executed ', count($server->executed()) - $before[1], "\n";
}
?>
--EXPECT--
read: p, handshakes 1, executed 2
effect: Uapay\Exception\OutcomeUnknownException (reset), handshakes 0, executed 1
