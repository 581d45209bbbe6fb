--TEST--
A token that is not exactly three canonical base64url segments of an HS256 signature is refused
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$encode = fn (string $bytes) => rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
$sign = function (string $header, string $claims, string $algo = 'sha256', string $key = TEST_KEY) use ($encode) {
	$signed = $encode($header) . '.' . $encode($claims);
	return $signed . '.' . $encode(hash_hmac($algo, $signed, $key, true));
};
$claims = '{"paymentId":"p","status":"PAID"}';
$good = $sign('{"alg":"HS256","typ":"JWT"}', $claims);
[$header, $payload, $mac] = explode('.', $good);
// The last of 43 letters has two bits too many: any but 00 in them is another spelling of the same bytes.
$alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
$other_spelling = substr($mac, 0, -1) . $alphabet[strpos($alphabet, $mac[-1]) + 1];
// The same for a payload of 3n+1 bytes, whose last letter has four such bits, signed over these very letters.
$uncanonical = substr($encode($claims . str_repeat(' ', (4 - strlen($claims) % 3) % 3)), 0, -1) . 'B';
$uncanonical = $header . '.' . $uncanonical . '.' . $encode(hash_hmac('sha256', "$header.$uncanonical", TEST_KEY, true));
$padded = $encode("$claims ") . '==';

$tokens = [
	'good' => $good,
	'two segments' => "$header.$payload",
	'four segments' => "$good.x",
	'a dot too many' => "$good.",
	'one segment' => $header,
	'empty' => '',
	'an empty header' => ".$payload.$mac",
	'an empty payload' => "$header..$mac",
	'an empty signature' => "$header.$payload.",
	'only dots' => '..',
	'padding' => "$good=",
	'a blank at the end' => "$good ",
	'a line break at the end' => "$good\n",
	'a blank before it' => " $good",
	'another spelling of the signature' => "$header.$payload.$other_spelling",
	'another spelling of the payload' => $uncanonical,
	'padding inside' => "$header.$padded." . $encode(hash_hmac('sha256', "$header.$padded", TEST_KEY, true)),
	'base64, not base64url' => "$header.$payload." . strtr($mac, '-_', '+/') . '+',
	'a length that no bytes have' => "$header.$payload." . substr($mac, 0, 41),
	'half the signature' => "$header.$payload." . $encode(substr(hash_hmac('sha256', "$header.$payload", TEST_KEY, true), 0, 16)),
	'the signature in hex' => "$header.$payload." . $encode(hash_hmac('sha256', "$header.$payload", TEST_KEY)),
	'no signature, alg none' => $encode('{"alg":"none","typ":"JWT"}') . ".$payload.",
	'alg none, signed' => $sign('{"alg":"none","typ":"JWT"}', $claims),
	'alg HS384, signed with it' => $sign('{"alg":"HS384","typ":"JWT"}', $claims, 'sha384'),
	'alg HS512, signed with it' => $sign('{"alg":"HS512","typ":"JWT"}', $claims, 'sha512'),
	'alg HS384, signed with HS256' => $sign('{"alg":"HS384","typ":"JWT"}', $claims),
	'alg RS256' => $sign('{"alg":"RS256","typ":"JWT"}', $claims),
	'alg hs256' => $sign('{"alg":"hs256","typ":"JWT"}', $claims),
	'no alg' => $sign('{"typ":"JWT"}', $claims),
	'alg null' => $sign('{"alg":null}', $claims),
	'two algs' => $sign('{"alg":"none","alg":"HS256"}', $claims),
	'a header that is a list' => $sign('["HS256"]', $claims),
	'a header that is not JSON' => $sign('HS256', $claims),
	'a critical extension' => $sign('{"alg":"HS256","crit":["exp"],"exp":1}', $claims),
	'another order in the header' => $sign('{"typ":"JWT","alg":"HS256"}', $claims),
	'no typ' => $sign('{"alg":"HS256"}', $claims),
	'signed with an empty key' => $sign('{"alg":"HS256","typ":"JWT"}', $claims, 'sha256', ''),
	'signed with the decoded key' => $sign('{"alg":"HS256","typ":"JWT"}', $claims, 'sha256', (string) base64_decode(TEST_KEY)),
	'claims that are a list' => $sign('{"alg":"HS256","typ":"JWT"}', '[1]'),
	'claims that are not JSON' => $sign('{"alg":"HS256","typ":"JWT"}', 'x'),
	'claims with a duplicate' => $sign('{"alg":"HS256","typ":"JWT"}', '{"amount":1,"amount":2}'),
];
$client = client('http://127.0.0.1:1/');
foreach ($tokens as $name => $token) {
	echo $name, ': ';
	try {
		echo json_encode($client->callback(json_encode(['token' => $token]))), "\n";
	} catch (Uapay\Exception\UapayException $refused) {
		echo substr(strrchr($refused::class, '\\'), 1), ': ', $refused->getMessage(), "\n";
	}
}
?>
--EXPECT--
good: {"paymentId":"p","status":"PAID"}
two segments: SignatureException: callback: the token does not have three segments
four segments: SignatureException: callback: the token does not have three segments
a dot too many: SignatureException: callback: the token does not have three segments
one segment: SignatureException: callback: the token does not have three segments
empty: SignatureException: callback: the token does not have three segments
an empty header: SignatureException: callback: the token does not have three segments
an empty payload: SignatureException: callback: the token does not have three segments
an empty signature: SignatureException: callback: the token's signature does not match
only dots: SignatureException: callback: the token does not have three segments
padding: SignatureException: callback: the token is not encoded in base64url
a blank at the end: SignatureException: callback: the token is not encoded in base64url
a line break at the end: SignatureException: callback: the token is not encoded in base64url
a blank before it: SignatureException: callback: the token is not encoded in base64url
another spelling of the signature: SignatureException: callback: the token is not encoded in base64url
another spelling of the payload: SignatureException: callback: the token is not encoded in base64url
padding inside: SignatureException: callback: the token is not encoded in base64url
base64, not base64url: SignatureException: callback: the token is not encoded in base64url
a length that no bytes have: SignatureException: callback: the token is not encoded in base64url
half the signature: SignatureException: callback: the token's signature does not match
the signature in hex: SignatureException: callback: the token's signature does not match
no signature, alg none: SignatureException: callback: the token is not signed with HS256
alg none, signed: SignatureException: callback: the token is not signed with HS256
alg HS384, signed with it: SignatureException: callback: the token is not signed with HS256
alg HS512, signed with it: SignatureException: callback: the token is not signed with HS256
alg HS384, signed with HS256: SignatureException: callback: the token is not signed with HS256
alg RS256: SignatureException: callback: the token is not signed with HS256
alg hs256: SignatureException: callback: the token is not signed with HS256
no alg: SignatureException: callback: the token is not signed with HS256
alg null: SignatureException: callback: the token is not signed with HS256
two algs: SignatureException: callback: the token's header is not valid
a header that is a list: SignatureException: callback: the token's header is not valid
a header that is not JSON: SignatureException: callback: the token's header is not valid
a critical extension: SignatureException: callback: the token's header is not valid
another order in the header: {"paymentId":"p","status":"PAID"}
no typ: {"paymentId":"p","status":"PAID"}
signed with an empty key: SignatureException: callback: the token's signature does not match
signed with the decoded key: SignatureException: callback: the token's signature does not match
claims that are a list: ProtocolException: callback: the token's content is not an object
claims that are not JSON: ProtocolException: callback: the token's content is not valid JSON: unexpected character at byte 0
claims with a duplicate: ProtocolException: callback: the token's content is not valid JSON: duplicate key in an object at byte 22
