--TEST--
A session that ended: under its name it is renewed once and the caller sees only the result; under any other the next call has a new one
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/endpoints.inc';
require __DIR__ . '/../sandbox.inc';

/* Every name that a tired session may be refused under, for a read and for an effect. */
foreach (['WRONG_SESSION', 'SESSION_EXPIRED', 'sessionNotFound', 'UNAUTHORIZED', 'E1017', 'WRONG_ID', 'FORMAT_ERROR'] as $code) {
	foreach (['read' => fn ($c) => $c->invoices->showList(externalIds: ['none']), 'effect' => fn ($c) => $c->invoices->create(
		['externalId' => 'order', 'type' => 'PAY', 'description' => 'Order', 'amount' => 1999])] as $effect => $call) {
		$sandbox = Sandbox::start(['SESSION_ERROR' => $code, 'QUIRKS' => 'session-error-bare']);
		$client = $sandbox->client();
		$client->session();
		$sandbox->admin('sessions/expire');
		$before = $client->stats();
		printf('%s, %s: %s', $code, $effect, ending(fn () => $call($client)));
		printf(', then %s', ending(fn () => $call($client)));
		printf(", sessions opened %d, executed %d\n", $client->stats()['sessionsOpened'] - $before['sessionsOpened'],
			$sandbox->executions('invoicer/invoices/create'));
		$sandbox->stop();
	}
}

echo "What refuses everything: the effect is sent once, and nothing else is asked\n";
foreach (['X', 'ERROR', 'INTERNAL_ERROR', 'PAYMENT_SESSION_ALREADY_PAID', 'SESSION_BUSY', 'OPERATION_IN_PROGRESS', 'LOCKED', 'E1042'] as $code) {
	$server = Server::start([['error' => ['code' => $code], 'repeat' => true]]);
	echo "$code: ", ending(fn () => plain_client($server)->payments->reverse('p', 'i', 100)), ', sent ', count($server->executed('reverse')),
		' of ', count($server->executed('/api/')) , " requests\n";
	$server->stop();
}
$server = Server::start([]);

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
WRONG_SESSION, read: ok, then ok, sessions opened 1, executed 0
WRONG_SESSION, effect: ok, then ok, sessions opened 1, executed 2
SESSION_EXPIRED, read: ok, then ok, sessions opened 1, executed 0
SESSION_EXPIRED, effect: ok, then ok, sessions opened 1, executed 2
sessionNotFound, read: ok, then ok, sessions opened 1, executed 0
sessionNotFound, effect: ok, then ok, sessions opened 1, executed 2
UNAUTHORIZED, read: Api, then ok, sessions opened 1, executed 0
UNAUTHORIZED, effect: Api, then ok, sessions opened 1, executed 1
E1017, read: Api, then ok, sessions opened 1, executed 0
E1017, effect: Api, then ok, sessions opened 1, executed 1
WRONG_ID, read: Api, then ok, sessions opened 1, executed 0
WRONG_ID, effect: Api, then ok, sessions opened 1, executed 1
FORMAT_ERROR, read: Api, then ok, sessions opened 1, executed 0
FORMAT_ERROR, effect: Api, then ok, sessions opened 1, executed 1
What refuses everything: the effect is sent once, and nothing else is asked
X: Api, sent 1 of 2 requests
ERROR: OutcomeUnknown < Api, sent 1 of 2 requests
INTERNAL_ERROR: OutcomeUnknown < Api, sent 1 of 2 requests
PAYMENT_SESSION_ALREADY_PAID: Api, sent 1 of 2 requests
SESSION_BUSY: OutcomeUnknown < Api, sent 1 of 2 requests
OPERATION_IN_PROGRESS: OutcomeUnknown < Api, sent 1 of 2 requests
LOCKED: OutcomeUnknown < Api, sent 1 of 2 requests
E1042: Api, sent 1 of 2 requests
A new session that is refused too
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: FORMAT_ERROR (params.sessionId: EXPIRED)
the session was just opened and is still not accepted, sent 2
A broken sessions/create
Uapay\Exception\SessionException: invoicer/payments/reverse: no session could be opened, so nothing was executed: UAPAY refused it: WRONG_CLIENT
  Uapay\Exception\ApiException: sessions/create: UAPAY refused it: WRONG_CLIENT
Uapay\Exception\SessionException: invoicer/payments/reverse: no session could be opened, so nothing was executed: the answer has no session id (HTTP 200)
  Uapay\Exception\ProtocolException: sessions/create: the answer has no session id (HTTP 200)
Uapay\Exception\SessionException: invoicer/payments/reverse: no session could be opened, so nothing was executed: the answer is HTML, probably from a gateway in front of UAPAY (HTTP 200)
  Uapay\Exception\ProtocolException: sessions/create: the answer is HTML, probably from a gateway in front of UAPAY (HTTP 200)
Two clients with different ids have sessions of their own, two with the same share one
bool(true)
bool(true)
