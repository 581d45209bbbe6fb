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
}
var_dump(count($server->requests('payments')));
?>
