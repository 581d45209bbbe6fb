--TEST--
A kept TLS connection that died: a read goes on over another one, an effect whose bytes left is not sent again
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
$calls = ['read' => fn () => $client->payments->show('p')->id, 'effect' => fn () => $client->payments->complete('p', 'i')];
foreach ($calls as $name => $call) {
	$server->script([['close_before' => true], $answer]);
	$before = count($server->executed());
	try {
		$ending = $call();
	} catch (Uapay\Exception\OutcomeUnknownException $e) {
		$ending = $e::class . ' (' . $e->getPrevious()->cause . ')';
	}
	echo "$name: $ending, executed ", count($server->executed()) - $before, "\n";
}
?>
--EXPECT--
read: p, executed 2
effect: Uapay\Exception\OutcomeUnknownException (reset), executed 1
