--TEST--
A signed answer is accepted or refused as the test vectors say; a refused one is a SignatureException of a read
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([], ['session' => false]);
foreach (example('jwt-vectors.constructed.json') as $number => $vector) {
	$server->script([['if_path' => 'sessions', 'repeat' => true, 'json' => ['status' => 1, 'data' => ['token' => $vector['token']]]]]);
	$client = client($server, clientId: "vector-$number", secretKey: $vector['should_verify_with_key'], maxRetries: 0);
	echo $vector['name'], $vector['valid'] ? ', valid' : ', invalid', "\n";
	try {
		echo '  session ', $client->session()->id, "\n";
	} catch (Uapay\Exception\UapayException $refused) {
		say($refused, '  ');
	}
}
?>
--EXPECT--
session-request, valid
  session   Uapay\Exception\SessionException: sessions/create: no session could be opened, so nothing was executed: the token is that of a request, sent back (HTTP 200)
    Uapay\Exception\ProtocolException: sessions/create: the token is that of a request, sent back (HTTP 200)
callback, valid
  session   Uapay\Exception\SessionException: sessions/create: no session could be opened, so nothing was executed: the answer has no session id (HTTP 200)
    Uapay\Exception\ProtocolException: sessions/create: the answer has no session id (HTTP 200)
session-response, valid
  session de305d54-75b4-431b-adb2-eb6b9e546014
session-response-iat-string, valid
  session de305d54-75b4-431b-adb2-eb6b9e546014
php-escaped-slashes, valid
  session   Uapay\Exception\SessionException: sessions/create: no session could be opened, so nothing was executed: the token is that of a request, sent back (HTTP 200)
    Uapay\Exception\ProtocolException: sessions/create: the token is that of a request, sent back (HTTP 200)
typ-first-header, valid
  session   Uapay\Exception\SessionException: sessions/create: no session could be opened, so nothing was executed: the token is that of a request, sent back (HTTP 200)
    Uapay\Exception\ProtocolException: sessions/create: the token is that of a request, sent back (HTTP 200)
wrong-key, invalid
  session   Uapay\Exception\SessionException: sessions/create: no session could be opened, so nothing was executed: the token's signature does not match
    Uapay\Exception\SignatureException: sessions/create: the token's signature does not match
alg-none, invalid
  session   Uapay\Exception\SessionException: sessions/create: no session could be opened, so nothing was executed: the token is not signed with HS256
    Uapay\Exception\SignatureException: sessions/create: the token is not signed with HS256
alg-HS384-header-HS256-mac, invalid
  session   Uapay\Exception\SessionException: sessions/create: no session could be opened, so nothing was executed: the token is not signed with HS256
    Uapay\Exception\SignatureException: sessions/create: the token is not signed with HS256
tampered-payload, invalid
  session   Uapay\Exception\SessionException: sessions/create: no session could be opened, so nothing was executed: the token's signature does not match
    Uapay\Exception\SignatureException: sessions/create: the token's signature does not match
