--TEST--
Client::request() calls any path of UAPAY and returns its data as an array
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([
	['data' => ['id' => 'card', 'list' => [1, 2.5, null, true, ['a' => []]]]],
	['json' => ['status' => 1, 'data' => ['paid' => false]]],
], ['key' => TEST_KEY]);
$client = client($server, maxRetries: 0, requireSignedResponses: false);
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
echo "-- an effect: nobody knows whether it was executed\n";
$server->script([['close_before' => true]]);
try {
	$client->request('cards/create', ['paymentId' => 'p'], ['invoiceId' => 'i', 'externalId' => 'e']);
} catch (Uapay\Exception\OutcomeUnknownException $unknown) {
	var_dump($unknown->endpoint, $unknown->paymentId, $unknown->invoiceId, $unknown->externalId, $unknown->advice, $unknown->getPrevious()::class);
}
?>
--EXPECT--
{"id":"card","list":[1,2.5,null,true,{"a":[]}]}
{"paid":false}
/api/cards/create {"params":{"systemType":"P2P"},"data":{"pan":"4111111111111111","expiresAt":"2030-01"}}
/api/payments/p2p/show {"params":{"id":"p"}}
-- an error
Uapay\Exception\ApiException: cards/create: UAPAY refused it: WRONG_ID
string(12) "cards/create"
string(8) "WRONG_ID"
array(1) {
  ["id"]=>
  string(1) "p"
}
-- an effect: nobody knows whether it was executed
string(12) "cards/create"
string(1) "p"
string(1) "i"
string(1) "e"
string(48) "look the record up in UAPAY before you repeat it"
string(34) "Uapay\Exception\TransportException"
