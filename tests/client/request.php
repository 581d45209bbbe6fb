<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([
	['data' => ['id' => 'card', 'list' => [1, 2.5, null, true, ['a' => []]]]],
	['json' => ['status' => 1, 'data' => ['paid' => false]]],
], ['key' => TEST_KEY]);
$client = client($server, maxRetries: 0);
echo json_encode($client->request('cards/create', ['systemType' => Uapay\SystemType::P2p], ['pan' => '4111111111111111', 'expiresAt' => '2030-01'])), "\n";
echo json_encode($client->request('payments/p2p/show', ['id' => 'p'])), "\n";
foreach (array_slice($server->requests(), 1) as $request) {
	$json = array_diff_key($request['json'], ['iat' => 0, 'token' => 0]);
	unset($json['params']['sessionId']);
	echo $request['path'], ' ', json_encode($json), "\n";
}
echo "-- an error\n";
$server->script([['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'p']]]]);
$exception = thrown(fn () => $client->request('cards/create', ['id' => 'p']));
var_dump($exception->endpoint, $exception->errorCode, $exception->details);
echo "-- an effect, unless it is known\n";
$server->script([['close_before' => true]]);
$exception = thrown(fn () => $client->request('cards/create', ['paymentId' => 'p'], ['invoiceId' => 'i', 'externalId' => 'e']));
var_dump($exception->endpoint, $exception->paymentId, $exception->invoiceId, $exception->externalId);
?>
