--TEST--
A callback that is tampered with, unsigned, or signed with another key is refused
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$client = client('http://127.0.0.1:1/');
$claims = ['paymentId' => 'p', 'amount' => 100, 'status' => 'FINISHED'];
$token = Server::token($claims, TEST_KEY);
[$header, $payload, $mac] = explode('.', $token);
$encode = fn (array $claims) => rtrim(strtr(base64_encode(json_encode($claims)), '+/', '-_'), '=');
$bodies = [
	'another amount' => ['token' => "$header." . $encode(['amount' => 1] + $claims) . ".$mac"],
	'another header' => ['token' => $encode(['alg' => 'HS256']) . ".$payload.$mac"],
	'another key' => ['token' => Server::token($claims, 'another key')],
	'a key with a line break' => ['token' => Server::token($claims, TEST_KEY . "\n")],
	'the claims, no token' => $claims,
	'the envelope of an answer' => ['status' => 1, 'data' => ['token' => $token]],
	'a token of null' => ['token' => null],
	'a token in a list' => ['token' => [$token]],
	'a list' => [$token],
	'a text' => $token,
];
foreach ($bodies as $name => $body) {
	echo "$name: ";
	thrown(fn () => $client->callback(json_encode($body)));
}
foreach (['empty' => '', 'blank' => ' ', 'the bare token' => $token, 'a form' => "token=$token", 'cut' => '{"token":"' . $token,
	'a NUL behind it' => json_encode(['token' => $token]) . "\0", 'two' => str_repeat(json_encode(['token' => $token]), 2),
	'two tokens' => '{"token":"' . $token . '","token":"x"}', 'no UTF-8' => "{\"token\":\"$token\",\"a\":\"\xff\"}"] as $name => $body) {
	echo "$name: ";
	thrown(fn () => $client->callback($body));
}
$exception = thrown(fn () => $client->callback(''));
var_dump($exception->endpoint, $exception->attempts, $exception->retryReason);

echo "-- every single letter of the token matters\n";
$accepted = 0;
for ($i = 0; $i < strlen($token); $i++) {
	foreach (['A', 'B', 'g', '.', '_'] as $letter) {
		if ($token[$i] !== $letter) {
			try {
				$client->callback(json_encode(['token' => substr_replace($token, $letter, $i, 1)]));
				$accepted++;
			} catch (Uapay\Exception\SignatureException) {
			}
		}
	}
}
var_dump($accepted);
?>
--EXPECT--
another amount: Uapay\Exception\SignatureException: callback: the token's signature does not match
another header: Uapay\Exception\SignatureException: callback: the token's signature does not match
another key: Uapay\Exception\SignatureException: callback: the token's signature does not match
a key with a line break: Uapay\Exception\SignatureException: callback: the token's signature does not match
the claims, no token: Uapay\Exception\SignatureException: callback: the callback is not signed: it has no token
the envelope of an answer: Uapay\Exception\SignatureException: callback: the callback is not signed: it has no token
a token of null: Uapay\Exception\SignatureException: callback: the callback is not signed: it has no token
a token in a list: Uapay\Exception\SignatureException: callback: the callback is not signed: it has no token
a list: Uapay\Exception\SignatureException: callback: the callback is not signed: it has no token
a text: Uapay\Exception\SignatureException: callback: the callback is not signed: it has no token
empty: Uapay\Exception\SignatureException: callback: the callback is not signed: it is not valid JSON: empty text at byte 0
blank: Uapay\Exception\SignatureException: callback: the callback is not signed: it is not valid JSON: empty text at byte 1
the bare token: Uapay\Exception\SignatureException: callback: the callback is not signed: it is not valid JSON: unexpected character at byte 0
a form: Uapay\Exception\SignatureException: callback: the callback is not signed: it is not valid JSON: unexpected character at byte 0
cut: Uapay\Exception\SignatureException: callback: the callback is not signed: it is not valid JSON: the text ends too early at byte 158
a NUL behind it: Uapay\Exception\SignatureException: callback: the callback is not signed: it is not valid JSON: bytes after the value at byte 160
two: Uapay\Exception\SignatureException: callback: the callback is not signed: it is not valid JSON: bytes after the value at byte 160
two tokens: Uapay\Exception\SignatureException: callback: the callback is not signed: it is not valid JSON: duplicate key in an object at byte 171
no UTF-8: Uapay\Exception\SignatureException: callback: the callback is not signed: it is not valid JSON: malformed UTF-8 in a string at byte 165
Uapay\Exception\SignatureException: callback: the callback is not signed: it is not valid JSON: empty text at byte 0
string(8) "callback"
int(0)
NULL
-- every single letter of the token matters
int(0)
