--TEST--
A session that ended, whatever UAPAY calls it: renewed once, and the caller sees only the result
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/endpoints.inc';
require __DIR__ . '/../sandbox.inc';

/* Every name that a tired session may be refused under, for a read and for an effect. */
foreach (['WRONG_SESSION', 'SESSION_EXPIRED', 'UNAUTHORIZED', 'ACCESS_DENIED', 'E1017', 'WRONG_ID', 'FORMAT_ERROR'] as $code) {
	$sandbox = Sandbox::start(['SESSION_ERROR' => $code]);
	$client = $sandbox->client();
	foreach (['read' => fn () => $client->invoices->findByExternalId('none'), 'effect' => fn () => $client->invoices->create(
		['externalId' => 'order', 'type' => 'PAY', 'description' => 'Order', 'amount' => 1999])] as $effect => $call) {
		$client->session();
		$sandbox->admin('sessions/expire');
		$before = $client->stats();
		try {
			$call();
			$ending = 'ok';
		} catch (Uapay\Exception\UapayException $e) {
			$ending = $e->getMessage();
		}
		printf("%s, %s: %s, sessions opened %d, executed %d\n", $code, $effect, $ending,
			$client->stats()['sessionsOpened'] - $before['sessionsOpened'], $sandbox->executions('invoicer/invoices/create'));
	}
	$sandbox->stop();
}

echo "A fault inside UAPAY that refuses everything is no dead session: the effect is sent once\n";
foreach (['X', 'ERROR', 'INTERNAL_ERROR', 'PAYMENT_SESSION_ALREADY_PAID'] as $code) {
	$server = Server::start([['error' => ['code' => $code], 'repeat' => true]]);
	echo ending(fn ($c) => $c->payments->reverse('p', 'i', 100), plain_client($server)), ', sent ', count($server->executed('reverse')), "\n";
	$server->stop();
}

echo "It ends just after the effect was refused for another reason under the same code: sent once\n";
$server = Server::start([
	['error' => ['code' => 'ERROR'], 'if_path' => 'reverse'],
	['error' => ['code' => 'ERROR'], 'if_path' => 'show/list'],
	['data' => ['invoices' => []], 'if_path' => 'show/list', 'repeat' => true],
	['data' => ['paymentId' => 'p'], 'if_path' => 'reverse'],
]);
echo ending(fn ($c) => $c->payments->reverse('p', 'i', 100), plain_client($server)), ', sent ', count($server->executed('reverse')), "\n";

echo "A new session that is refused too\n";
$dead = ['error' => ['code' => 'FORMAT_ERROR', 'fields' => ['params' => ['sessionId' => 'EXPIRED']]], 'repeat' => true];
$server->script([$dead]);
$e = thrown(fn () => plain_client($server)->payments->show('p'));
echo "$e->retryReason, sent ", count($server->executed('payments/show')), "\n";

echo "A broken sessions/create\n";
foreach ([['error' => ['code' => 'WRONG_CLIENT']], ['data' => ['nothing' => 1]], ['body' => '<html>']] as $broken) {
	$server->script([$broken + ['if_path' => 'sessions', 'repeat' => true]]);
	thrown(fn () => plain_client($server, clientId: 'broken', maxRetries: 0)->payments->reverse('p', 'i'));
}

echo "Two clients with different ids have sessions of their own, two with the same share one\n";
$server->script([['data' => ['paymentId' => 'p', 'id' => 'p'], 'repeat' => true]]);
foreach (['a', 'b', 'a'] as $id) {
	plain_client($server, clientId: $id)->payments->show('p');
}
$requests = array_slice($server->requests('payments/show'), -3);
[$a, $b, $again] = array_column(array_column(array_column($requests, 'json'), 'params'), 'sessionId');
var_dump($a !== $b, $a === $again);
?>
--EXPECT--
WRONG_SESSION, read: ok, sessions opened 1, executed 0
WRONG_SESSION, effect: ok, sessions opened 1, executed 1
SESSION_EXPIRED, read: ok, sessions opened 1, executed 0
SESSION_EXPIRED, effect: ok, sessions opened 1, executed 1
UNAUTHORIZED, read: ok, sessions opened 1, executed 0
UNAUTHORIZED, effect: ok, sessions opened 1, executed 1
ACCESS_DENIED, read: ok, sessions opened 1, executed 0
ACCESS_DENIED, effect: ok, sessions opened 1, executed 1
E1017, read: ok, sessions opened 1, executed 0
E1017, effect: ok, sessions opened 1, executed 1
WRONG_ID, read: ok, sessions opened 1, executed 0
WRONG_ID, effect: ok, sessions opened 1, executed 1
FORMAT_ERROR, read: ok, sessions opened 1, executed 0
FORMAT_ERROR, effect: ok, sessions opened 1, executed 1
A fault inside UAPAY that refuses everything is no dead session: the effect is sent once
Api, sent 1
Api, sent 1
OutcomeUnknown < Api, sent 1
Api, sent 1
It ends just after the effect was refused for another reason under the same code: sent once
Api, sent 1
A new session that is refused too
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: FORMAT_ERROR (params.sessionId: EXPIRED)
the session is new, and still not accepted, sent 2
A broken sessions/create
Uapay\Exception\SessionException: invoicer/payments/reverse: no session could be opened, so nothing was executed: UAPAY refused it: WRONG_CLIENT
  Uapay\Exception\ApiException: sessions/create: UAPAY refused it: WRONG_CLIENT
Uapay\Exception\SessionException: invoicer/payments/reverse: no session could be opened, so nothing was executed: the answer has no session id (HTTP 200)
  Uapay\Exception\ProtocolException: sessions/create: the answer has no session id (HTTP 200)
Uapay\Exception\SessionException: invoicer/payments/reverse: no session could be opened, so nothing was executed: the answer is HTML, likely of a gateway before UAPAY (HTTP 200)
  Uapay\Exception\ProtocolException: sessions/create: the answer is HTML, likely of a gateway before UAPAY (HTTP 200)
Two clients with different ids have sessions of their own, two with the same share one
bool(true)
bool(true)
