--TEST--
ping() tells what an answer means that opens no session
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/ping.inc';

$server = Server::start();
$page = ['headers' => ['Content-Type' => 'text/html'], 'body' => '<html>busy</html>'];
$cases = [
	'HTML' => $page,
	'trouble' => ['status' => 503] + $page,
	'slow down' => ['status' => 429] + $page,
	'no such client' => ['error' => ['code' => 'WRONG_ID', 'details' => ['id' => '6412']]],
	'another refusal' => ['error' => ['code' => 'NOT_ALLOWED', 'message' => 'the access is blocked']],
];
foreach ($cases as $name => $step) {
	$server->script([opening($step)]);
	told($name, client($server, maxRetries: 0));
}

$briefly = [
	'a redirect' => ['status' => 302, 'headers' => ['Location' => 'https://example.com/'], 'body' => ''],
	'nothing' => ['body' => ''],
	'404' => ['status' => 404] + $page,
	'JSON of something else' => ['json' => ['hello' => 'world']],
	'no session' => ['json' => ['status' => 1, 'data' => ['name' => 'x']], 'key' => false],
	'a success with 500' => ['status' => 500, 'json' => ['status' => 1, 'data' => ['id' => 's']]],
	'408' => ['status' => 408, 'error' => ['code' => 'X']],
	'429 in JSON' => ['status' => 429, 'error' => ['code' => 'FORMAT_ERROR']],
	'an error of the server' => ['error' => ['code' => 'INTERNAL_ERROR']],
	'an error without a code' => ['json' => ['status' => 0]],
	'field clientId' => ['error' => ['code' => 'FORMAT_ERROR', 'fields' => ['params' => ['clientId' => 'WRONG_VALUE']]]],
	'code about the client' => ['error' => ['code' => 'ClientNotFound']],
	'code about the merchant' => ['status' => 403, 'error' => ['code' => 'merchant_blocked']],
	'code about the signature' => ['error' => ['code' => 'INVALID_SIGNATURE']],
	'code about the token' => ['status' => 401, 'error' => ['code' => 'WRONG_TOKEN', 'message' => 'The signature does not fit.']],
	'code about the key' => ['error' => ['code' => 'client.key.wrong']],
	'field token' => ['error' => ['code' => 'FORMAT_ERROR', 'fields' => ['token' => 'REQUIRED']]],
	'unauthorized' => ['status' => 401, 'error' => ['code' => 'UNAUTHORIZED']],
];
foreach ($briefly as $name => $step) {
	$server->script([opening($step)]);
	$ping = plain_client($server, maxRetries: 0)->ping();
	echo "$name: ", facts($ping), ' (', $ping->detail, ")\n";
}
?>
--EXPECT--
HTML: not ok, not_uapay
  За адресою 127.0.0.1:PORT відповідає не UAPAY. Перевірте адресу в налаштуваннях; якщо вона правильна, зверніться до хостера: відповіді може підміняти мережевий екран чи проксі.
  What answers at 127.0.0.1:PORT is not UAPAY. Check the address in the settings; if it is right, ask your hosting company: a firewall or a proxy may be answering instead.
trouble: not ok, unavailable
  UAPAY тимчасово не працює. У ваших налаштуваннях нічого змінювати не треба: спробуйте ще раз за кілька хвилин.
  UAPAY is not working at the moment. Nothing in your settings needs to change: try again in a few minutes.
slow down: not ok, too_many_requests
  Забагато запитів: UAPAY просить зачекати. Спробуйте ще раз за кілька хвилин.
  Too many requests: UAPAY asks to wait. Try again in a few minutes.
no such client: not ok, unknown_client
  UAPAY не знає такого номера клієнта. Скопіюйте його з кабінету UAPAY ще раз і перевірте середовище: http://127.0.0.1:PORT/.
  UAPAY does not know this client id. Copy it from UAPAY's cabinet again, and check the environment: http://127.0.0.1:PORT/.
another refusal: not ok, refused
  UAPAY відмовляє в доступі. Перевірте номер клієнта, ключ і середовище (http://127.0.0.1:PORT/); якщо все правильно, перешліть це підтримці UAPAY: UAPAY refused it: NOT_ALLOWED: the access is blocked
  UAPAY refuses access. Check the client id, the key and the environment (http://127.0.0.1:PORT/); if all is right, send this to UAPAY's support: UAPAY refused it: NOT_ALLOWED: the access is blocked
a redirect: not ok, not_uapay (the server answered with a redirect, which is not followed (HTTP 302))
nothing: not ok, not_uapay (the answer is empty (HTTP 200))
404: not ok, not_uapay (the answer is HTML, probably from a gateway in front of UAPAY (HTTP 404))
JSON of something else: not ok, not_uapay (the answer has no "status" (HTTP 200))
no session: not ok, not_uapay (the answer has no session id (HTTP 200))
a success with 500: not ok, unavailable (the answer reports success, but its HTTP status does not (HTTP 500))
408: not ok, unavailable (UAPAY refused it: X)
429 in JSON: not ok, too_many_requests (UAPAY refused it: FORMAT_ERROR)
an error of the server: not ok, unavailable (UAPAY refused it: INTERNAL_ERROR)
an error without a code: not ok, unavailable (UAPAY refused it: no error code)
field clientId: not ok, unknown_client (UAPAY refused it: FORMAT_ERROR (params.clientId: WRONG_VALUE))
code about the client: not ok, unknown_client (UAPAY refused it: ClientNotFound)
code about the merchant: not ok, unknown_client (UAPAY refused it: merchant_blocked)
code about the signature: not ok, key_missing (UAPAY refused it: INVALID_SIGNATURE)
code about the token: not ok, key_missing (UAPAY refused it: WRONG_TOKEN: The signature does not fit.)
code about the key: not ok, key_missing (UAPAY refused it: client.key.wrong)
field token: not ok, key_missing (UAPAY refused it: FORMAT_ERROR (token: REQUIRED))
unauthorized: not ok, refused (UAPAY refused it: UNAUTHORIZED)
