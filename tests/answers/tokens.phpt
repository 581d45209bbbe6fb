--TEST--
A token with another algorithm, other segments or no JSON in it is not believed
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

$claims = ['paymentId' => 'p', 'id' => 's'];
$good = Server::token($claims, TEST_KEY);
[$head, $payload, $mac] = explode('.', $good);
$tokens = [
	'none' => Server::token($claims, TEST_KEY, ['alg' => 'none', 'typ' => 'JWT']),
	'none, no signature' => rtrim(strtr(base64_encode('{"alg":"none"}'), '+/', '-_'), '=') . ".$payload.",
	'RS256' => Server::token($claims, TEST_KEY, ['alg' => 'RS256', 'typ' => 'JWT']),
	'HS512' => Server::token($claims, TEST_KEY, ['alg' => 'HS512', 'typ' => 'JWT']),
	'no alg' => Server::token($claims, TEST_KEY, ['typ' => 'JWT']),
	'two segments' => "$head.$payload",
	'four segments' => "$good.$mac",
	'no signature' => "$head.$payload.",
	'empty' => '',
	'padded' => "$good=",
	'cut signature' => substr($good, 0, -1),
	'other payload' => "$head." . rtrim(strtr(base64_encode('{"paymentId":"q","id":"t"}'), '+/', '-_'), '=') . ".$mac",
];
foreach ($tokens as $name => $token) {
	echo "--- $name\n";
	three_calls(['json' => ['status' => 1, 'data' => ['token' => $token]]]);
}
?>
--EXPECT--
--- none
read: Signature: the token is not signed with HS256
effect: OutcomeUnknown < Signature: the token is not signed with HS256
session: Session < Signature: the token is not signed with HS256
--- none, no signature
read: Signature: the token is not signed with HS256
effect: OutcomeUnknown < Signature: the token is not signed with HS256
session: Session < Signature: the token is not signed with HS256
--- RS256
read: Signature: the token is not signed with HS256
effect: OutcomeUnknown < Signature: the token is not signed with HS256
session: Session < Signature: the token is not signed with HS256
--- HS512
read: Signature: the token is not signed with HS256
effect: OutcomeUnknown < Signature: the token is not signed with HS256
session: Session < Signature: the token is not signed with HS256
--- no alg
read: Signature: the token is not signed with HS256
effect: OutcomeUnknown < Signature: the token is not signed with HS256
session: Session < Signature: the token is not signed with HS256
--- two segments
read: Signature: the token does not have three segments
effect: OutcomeUnknown < Signature: the token does not have three segments
session: Session < Signature: the token does not have three segments
--- four segments
read: Signature: the token does not have three segments
effect: OutcomeUnknown < Signature: the token does not have three segments
session: Session < Signature: the token does not have three segments
--- no signature
read: Signature: the token's signature does not match
effect: OutcomeUnknown < Signature: the token's signature does not match
session: Session < Signature: the token's signature does not match
--- empty
read: Signature: the token does not have three segments
effect: OutcomeUnknown < Signature: the token does not have three segments
session: Session < Signature: the token does not have three segments
--- padded
read: Signature: the token is not encoded in base64url
effect: OutcomeUnknown < Signature: the token is not encoded in base64url
session: Session < Signature: the token is not encoded in base64url
--- cut signature
read: Signature: the token is not encoded in base64url
effect: OutcomeUnknown < Signature: the token is not encoded in base64url
session: Session < Signature: the token is not encoded in base64url
--- other payload
read: Signature: the token's signature does not match
effect: OutcomeUnknown < Signature: the token's signature does not match
session: Session < Signature: the token's signature does not match
