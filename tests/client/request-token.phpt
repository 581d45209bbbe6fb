--TEST--
Client::request() takes a token that is not alone in the data for a member like others
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([
	['json' => ['status' => 1, 'data' => ['token' => 'of a card', 'cardId' => 'c']]],
	['json' => ['status' => 1, 'data' => ['token' => 'of a card']]],
]);
$client = client($server, maxRetries: 0);
echo json_encode($client->request('cards/create')), "\n";
thrown(fn () => $client->request('cards/create'));
?>
--EXPECT--
{"token":"of a card","cardId":"c"}
Uapay\Exception\OutcomeUnknownException: cards/create: the request left, and its outcome is unknown. Do not repeat it: look the record up in UAPAY before you repeat it. What went wrong: the token does not have three segments
  Uapay\Exception\SignatureException: cards/create: the token does not have three segments
