--TEST--
Every request is signed over exactly the bytes that are sent beside the token
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$decode = fn (string $text) => base64_decode(strtr($text, '-_', '+/'), true);
$server = Server::start([
	['data' => ['id' => 'i', 'paymentPageUrl' => 'https://pay.example/i']],
	['data' => ['id' => 'i']],
	['data' => ['paymentId' => 'p']],
	['data' => []],
], ['key' => TEST_KEY]);
$client = client($server);
$before = time();
$client->invoices->create(['externalId' => '1/2', 'type' => 'PAY', 'description' => "Ґ \"лапки\" \\ / <&> \u{1F600} \u{2028} \t",
	'extraInfo' => ['a' => '/', 'b' => []]]);
$client->invoices->show('i');
$client->payments->reverse('p', 'i', 5);
$client->request('some/path');
$after = time();

foreach ($server->requests() as $request) {
	$body = $request['body'];
	$iat = $request['json']['iat'];
	[$header, $payload, $mac] = $segments = explode('.', $request['json']['token']);
	echo $request['path'], ': ', implode(', ', array_keys($request['json'])), "\n";
	echo '  header ', $decode($header), "\n";
	$sent = strstr($body, ',"token":"', true) . '}';
	var_dump(count($segments), $decode($payload) === $sent, is_int($iat) && $iat >= $before && $iat <= $after);
	var_dump($decode($mac) === hash_hmac('sha256', "$header.$payload", TEST_KEY, true));
	var_dump(strspn($request['json']['token'], 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.')
		=== strlen($request['json']['token']));
	// Compact: nothing between the members, and the token is the last of them.
	var_dump($body === substr($sent, 0, -1) . ',"token":"' . $request['json']['token'] . '"}');
}
echo json_encode($server->requests('invoices/create')[0]['json']['data']), "\n";
?>
--EXPECT--
/api/sessions/create: params, iat, token
  header {"alg":"HS256","typ":"JWT"}
int(3)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
/api/invoicer/invoices/create: params, data, iat, token
  header {"alg":"HS256","typ":"JWT"}
int(3)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
/api/invoicer/invoices/show: params, iat, token
  header {"alg":"HS256","typ":"JWT"}
int(3)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
/api/invoicer/payments/reverse: params, data, iat, token
  header {"alg":"HS256","typ":"JWT"}
int(3)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
/api/some/path: params, iat, token
  header {"alg":"HS256","typ":"JWT"}
int(3)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
{"externalId":"1\/2","type":"PAY","description":"\u0490 \"\u043b\u0430\u043f\u043a\u0438\" \\ \/ <&> \ud83d\ude00 \u2028 \t","extraInfo":"{\"a\":\"\/\",\"b\":[]}"}
