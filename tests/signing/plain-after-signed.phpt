--TEST--
By default plain answers are taken until the first signed one of an access; then a plain success is refused
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

// The server signs what its step says, and no session but those that do.
$server = Server::start();
$data = ['paymentId' => 'p', 'status' => 'FINISHED', 'paymentStatus' => 'FINISHED'];
$plain = ['data' => $data];
$signed = $plain + ['key' => TEST_KEY];
$sessions = fn () => count($server->requests('sessions'));

$client = client($server, requireSignedResponses: null);
echo "-- until then\n";
$server->script([$plain, $plain, $plain]);
echo $client->payments->show('p')->id, $client->payments->cancel('p', 'i'), $client->payments->show('p')->id, "\n";
echo "-- the first\n";
$server->script([$signed]);
echo $client->payments->show('p')->id, "\n";
echo "-- a read: not asked again\n";
$server->script([$plain, $signed]);
$before = count($server->requests('payments/show'));
thrown(fn () => $client->payments->show('p'));
echo count($server->requests('payments/show')) - $before, " request\n";
echo "-- an effect\n";
$server->script([$plain, $signed]);
$before = count($server->requests('cancel'));
thrown(fn () => $client->payments->cancel('p', 'i'));
echo count($server->requests('cancel')) - $before, " request\n";
echo "-- many\n";
$server->script([$plain + ['repeat' => true]]);
foreach ($client->payments->showMany(['p', 'p']) as $id => $exception) {
	echo $id, ' ', $exception::class, ': ', $exception->getMessage(), "\n";
}
echo "-- a path that is not known here\n";
thrown(fn () => $client->request('some/path'));
echo "-- neither data nor a signature\n";
$server->script([['json' => ['status' => 1], 'repeat' => true]]);
thrown(fn () => $client->payments->show('p'));
thrown(fn () => $client->payments->cancel('p', 'i'));
echo "-- errors are plain\n";
$server->script(array_fill(0, 2, ['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'p']]]));
thrown(fn () => $client->payments->show('p'));
thrown(fn () => $client->payments->cancel('p', 'i'));
echo "-- confirm() has no data that could be signed\n";
$server->script([['json' => ['status' => 1]], ['json' => ['status' => 1, 'data' => new stdClass()]], ['json' => ['status' => '1', 'data' => []]]]);
var_dump($client->payments->confirm('p', 'i', 'code', 'key'), $client->payments->confirm('p', 'i', 'code', 'key'), $client->payments->confirm('p', 'i', 'code', 'key'));
echo "-- but when there is some, it must be\n";
$server->script([$signed, $plain]);
var_dump($client->payments->confirm('p', 'i', 'code', 'key'));
thrown(fn () => $client->payments->confirm('p', 'i', 'code', 'key'));
echo "-- signed ones go on, in the same session\n";
$server->script([$signed, $signed]);
echo $client->payments->show('p')->id, $client->payments->cancel('p', 'i'), ' ', $sessions(), " session\n";
echo "-- another client of this access knows it, of another access does not\n";
$server->script([$plain, $plain]);
thrown(fn () => client($server)->payments->show('p'));
echo $sessions(), " session\n", client($server, clientId: 'another')->payments->show('p')->id, ' ', $sessions(), " sessions\n";
echo "-- a session is an answer too\n";
$server->script([]);
thrown(fn () => $client->renewSession());

echo "-- and may be the first that is signed\n";
$one = client($server, clientId: 'session');
$server->script([['if_path' => 'sessions', 'data' => ['id' => 's'], 'key' => TEST_KEY], $plain]);
thrown(fn () => $one->payments->show('p'));
echo "-- what is signed for another request is signed\n";
$one = client($server, clientId: 'other', maxRetries: 0);
$server->script([['data' => ['paymentId' => 'q'], 'key' => TEST_KEY], $plain]);
thrown(fn () => $one->payments->show('p'));
thrown(fn () => $one->payments->show('p'));
echo "-- what is signed with another key is not\n";
$one = client($server, clientId: 'key', maxRetries: 0);
$server->script([['data' => $data, 'key' => 'another'], $plain]);
thrown(fn () => $one->payments->show('p'));
echo $one->payments->show('p')->id, "\n";

echo "-- copies with another rule have a session and a memory of their own\n";
$original = client($server, clientId: 'copies');
$loose = $original->with(requireSignedResponses: false);
$strict = $original->with(requireSignedResponses: true);
$before = $sessions();
$opened = function () use ($sessions, &$before) {
	echo ' (', $sessions() - $before, " opened)\n";
	$before = $sessions();
};
$server->script([$plain, $plain]);
echo 'original, plain: ', $original->payments->show('p')->id, $original->payments->show('p')->id;
$opened();
$server->script([$signed, $plain]);
echo 'loose, signed, plain: ', $loose->payments->show('p')->id, $loose->payments->show('p')->id;
$opened();
$server->script([['if_path' => 'sessions', 'data' => ['id' => 'of the strict one'], 'key' => TEST_KEY], $signed]);
echo 'strict, signed: ', $strict->payments->show('p')->id;
$opened();
$server->script([$plain]);
echo 'original, plain: ', $original->payments->show('p')->id;
$opened();
$server->script([$signed]);
echo 'original, signed: ', $original->payments->show('p')->id;
$opened();
$server->script([$plain, $plain]);
thrown(fn () => $original->payments->show('p'));
thrown(fn () => $strict->payments->show('p'));
echo 'original and strict, plain';
$opened();
$server->script([$plain, $plain]);
echo 'loose, plain: ', $loose->payments->show('p')->id, $loose->payments->cancel('p', 'i');
$opened();
$server->script([$plain, $plain, $plain]);
echo "-- copies with the same rule share both\n";
thrown(fn () => $original->with(timeout: 4.0)->payments->show('p'));
thrown(fn () => $loose->with(requireSignedResponses: null)->payments->show('p'));
echo 'loose again, plain: ', $original->with(requireSignedResponses: false)->payments->show('p')->id;
$opened();
$ids = array_column(array_column(array_column(array_slice($server->requests('payments/show'), -13), 'json'), 'params'), 'sessionId');
echo count(array_unique($ids)), ' sessions ', count(array_keys($ids, 'of the strict one', true)), " requests in the strict one's\n";

echo "-- true takes no plain session\n";
$server->script([]);
thrown(fn () => client($server, clientId: 'strict', requireSignedResponses: true)->payments->show('p'));
echo "-- without a key nothing can be verified, and plain is all there is\n";
$server->script([$plain, $plain]);
$unsigned = plain_client($server);
echo $unsigned->payments->show('p')->id, $unsigned->payments->cancel('p', 'i'), "\n";
?>
--EXPECT--
-- until then
ppp
-- the first
p
-- a read: not asked again
Uapay\Exception\SignatureException: invoicer/payments/show: the answer is not signed, but must be
1 request
-- an effect
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is not signed, but must be
  Uapay\Exception\SignatureException: invoicer/payments/cancel: the answer is not signed, but must be
1 request
-- many
p Uapay\Exception\SignatureException: invoicer/payments/show: the answer is not signed, but must be
-- a path that is not known here
Uapay\Exception\OutcomeUnknownException: some/path: the request left, and its outcome is unknown. Do not repeat it: look the record up in UAPAY before you repeat it. What went wrong: the answer is not signed, but must be
  Uapay\Exception\SignatureException: some/path: the answer is not signed, but must be
-- neither data nor a signature
Uapay\Exception\SignatureException: invoicer/payments/show: the answer is not signed, but must be
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is not signed, but must be
  Uapay\Exception\SignatureException: invoicer/payments/cancel: the answer is not signed, but must be
-- errors are plain
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: WRONG_ID
Uapay\Exception\ApiException: invoicer/payments/cancel: UAPAY refused it: WRONG_ID
-- confirm() has no data that could be signed
NULL
NULL
NULL
-- but when there is some, it must be
NULL
Uapay\Exception\OutcomeUnknownException: invoicer/payments/confirm: the request left, and its outcome is unknown. Do not repeat it: $client->payments->checkStatus($paymentId, $invoiceId) tells whether it was executed. What went wrong: the answer is not signed, but must be
  Uapay\Exception\SignatureException: invoicer/payments/confirm: the answer is not signed, but must be
-- signed ones go on, in the same session
pp 1 session
-- another client of this access knows it, of another access does not
Uapay\Exception\SignatureException: invoicer/payments/show: the answer is not signed, but must be
1 session
p 2 sessions
-- a session is an answer too
Uapay\Exception\SessionException: sessions/create: no session could be opened, so nothing was executed: the answer is not signed, but must be
  Uapay\Exception\SignatureException: sessions/create: the answer is not signed, but must be
-- and may be the first that is signed
Uapay\Exception\SignatureException: invoicer/payments/show: the answer is not signed, but must be
-- what is signed for another request is signed
Uapay\Exception\ProtocolException: invoicer/payments/show: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
Uapay\Exception\SignatureException: invoicer/payments/show: the answer is not signed, but must be
-- what is signed with another key is not
Uapay\Exception\SignatureException: invoicer/payments/show: the token's signature does not match
p
-- copies with another rule have a session and a memory of their own
original, plain: pp (1 opened)
loose, signed, plain: pp (1 opened)
strict, signed: p (1 opened)
original, plain: p (0 opened)
original, signed: p (0 opened)
Uapay\Exception\SignatureException: invoicer/payments/show: the answer is not signed, but must be
Uapay\Exception\SignatureException: invoicer/payments/show: the answer is not signed, but must be
original and strict, plain (0 opened)
loose, plain: pp (0 opened)
-- copies with the same rule share both
Uapay\Exception\SignatureException: invoicer/payments/show: the answer is not signed, but must be
Uapay\Exception\SignatureException: invoicer/payments/show: the answer is not signed, but must be
loose again, plain: p (0 opened)
3 sessions 2 requests in the strict one's
-- true takes no plain session
Uapay\Exception\SessionException: invoicer/payments/show: no session could be opened, so nothing was executed: the answer is not signed, but must be
  Uapay\Exception\SignatureException: sessions/create: the answer is not signed, but must be
-- without a key nothing can be verified, and plain is all there is
pp
