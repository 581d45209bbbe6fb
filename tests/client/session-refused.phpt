--TEST--
A session that cannot be opened is a SessionException, and nothing else is sent
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([], ['session' => false]);
$client = plain_client($server, maxRetries: 0);
foreach ([
	['if_path' => 'sessions', 'error' => ['code' => 'FORMAT_ERROR', 'fields' => ['params' => ['clientId' => 'REQUIRED']]]],
	['if_path' => 'sessions', 'json' => ['status' => 1, 'data' => ['name' => 'x']]],
	['if_path' => 'sessions', 'json' => ['status' => 1, 'data' => ['id' => '']]],
] as $step) {
	$server->script([$step]);
	$exception = thrown(fn () => $client->payments->cancel('p', 'i'));
	var_dump($exception->endpoint);
	$server->script([$step]);
	thrown(fn () => $client->session());
}
var_dump(count($server->requests('payments')));
?>
--EXPECT--
Uapay\Exception\SessionException: invoicer/payments/cancel: no session could be opened, so nothing was executed: UAPAY refused it: FORMAT_ERROR (params.clientId: REQUIRED)
  Uapay\Exception\ApiException: sessions/create: UAPAY refused it: FORMAT_ERROR (params.clientId: REQUIRED)
string(24) "invoicer/payments/cancel"
Uapay\Exception\SessionException: sessions/create: no session could be opened, so nothing was executed: UAPAY refused it: FORMAT_ERROR (params.clientId: REQUIRED)
  Uapay\Exception\ApiException: sessions/create: UAPAY refused it: FORMAT_ERROR (params.clientId: REQUIRED)
Uapay\Exception\SessionException: invoicer/payments/cancel: no session could be opened, so nothing was executed: the answer has no session id (HTTP 200)
  Uapay\Exception\ProtocolException: sessions/create: the answer has no session id (HTTP 200)
string(24) "invoicer/payments/cancel"
Uapay\Exception\SessionException: sessions/create: no session could be opened, so nothing was executed: the answer has no session id (HTTP 200)
  Uapay\Exception\ProtocolException: sessions/create: the answer has no session id (HTTP 200)
Uapay\Exception\SessionException: invoicer/payments/cancel: no session could be opened, so nothing was executed: the answer has no session id (HTTP 200)
  Uapay\Exception\ProtocolException: sessions/create: the answer has no session id (HTTP 200)
string(24) "invoicer/payments/cancel"
Uapay\Exception\SessionException: sessions/create: no session could be opened, so nothing was executed: the answer has no session id (HTTP 200)
  Uapay\Exception\ProtocolException: sessions/create: the answer has no session id (HTTP 200)
int(0)
