--TEST--
Oddity 2: the session id stands in the envelope, in the data, or in the claims
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([], ['session' => false]);
foreach ([
	example('sessions-create.response.doc.json'),
	example('sessions-create.response.unsigned.json'),
	example('sessions-create.response.signed.constructed.json'),
	['status' => 1, 'data' => ['id' => 'in the data'], 'id' => 'in the envelope'],
	['status' => 1, 'data' => [], 'id' => 'beside empty data'],
	['status' => 1, 'data' => null, 'id' => 'beside null'],
] as $number => $answer) {
	$server->script([['if_path' => 'sessions', 'json' => $answer], ['key' => TEST_KEY, 'data' => ['paymentId' => 'p']]]);
	$client = client($server, clientId: "odd-$number");
	$client->payments->show('p');
	$sent = array_slice($server->requests('payments'), -1)[0]['json']['params']['sessionId'];
	echo $sent, $client->session()->id === $sent ? '' : ' DIFFERS', "\n";
}
?>
--EXPECT--
de305d54-75b4-431b-adb2-eb6b9e546014
a02822e2-6419-492b-857d-9aac9f1b615b
de305d54-75b4-431b-adb2-eb6b9e546014
in the data
beside empty data
beside null
