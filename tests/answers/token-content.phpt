--TEST--
A signed text that is not a JSON object is no answer
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

$b64 = fn (string $text): string => rtrim(strtr(base64_encode($text), '+/', '-_'), '=');
foreach (['not json', '[]', '"text"', '{"paymentId":"p","paymentId":"q"}', ''] as $content) {
	$signed = $b64('{"alg":"HS256","typ":"JWT"}') . '.' . $b64($content);
	$token = $signed . '.' . $b64(hash_hmac('sha256', $signed, TEST_KEY, true));
	three_calls(['json' => ['status' => 1, 'data' => ['token' => $token]]]);
}
three_calls(['json' => ['status' => 1, 'data' => ['token' => 7]]]);
?>
--EXPECT--
read: Protocol: the token's content is not valid JSON: unexpected character at byte 0 (HTTP 200)
effect: OutcomeUnknown < Protocol: the token's content is not valid JSON: unexpected character at byte 0 (HTTP 200)
session: Session < Protocol: the token's content is not valid JSON: unexpected character at byte 0 (HTTP 200)
read: Protocol: the token's content is not an object (HTTP 200)
effect: OutcomeUnknown < Protocol: the token's content is not an object (HTTP 200)
session: Session < Protocol: the token's content is not an object (HTTP 200)
read: Protocol: the token's content is not an object (HTTP 200)
effect: OutcomeUnknown < Protocol: the token's content is not an object (HTTP 200)
session: Session < Protocol: the token's content is not an object (HTTP 200)
read: Protocol: the token's content is not valid JSON: duplicate key in an object at byte 32 (HTTP 200)
effect: OutcomeUnknown < Protocol: the token's content is not valid JSON: duplicate key in an object at byte 32 (HTTP 200)
session: Session < Protocol: the token's content is not valid JSON: duplicate key in an object at byte 32 (HTTP 200)
read: Signature: the token does not have three segments
effect: OutcomeUnknown < Signature: the token does not have three segments
session: Session < Signature: the token does not have three segments
read: Protocol: the answer's token is not a string (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer's token is not a string (HTTP 200)
session: Session < Protocol: the answer's token is not a string (HTTP 200)
