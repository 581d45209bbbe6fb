--TEST--
callback() verifies the test vectors, and takes of the valid ones only what is a callback
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

foreach (example('jwt-vectors.constructed.json') as $vector) {
	$client = client('http://127.0.0.1:1/', secretKey: $vector['should_verify_with_key']);
	echo $vector['name'], ': ';
	try {
		$callback = $client->callback(json_encode(['token' => $vector['token']]));
		echo $callback->toArray() === json_decode($vector['payload_bytes_utf8'], true) ? 'accepted' : 'READ WITH A LOSS',
			$vector['valid'] ? "\n" : ", WRONGLY\n";
	} catch (Uapay\Exception\SignatureException $refused) {
		echo $refused->getMessage(), $vector['valid'] ? ", WRONGLY\n" : "\n";
	} catch (Uapay\Exception\ProtocolException $other) {
		echo $other->getMessage(), $vector['valid'] ? "\n" : ", WRONGLY\n";
	}
}
?>
--EXPECT--
session-request: callback: the token is that of a request, sent back
callback: accepted
session-response: callback: signed, but not a callback: it must name a payment and its status
session-response-iat-string: callback: signed, but not a callback: it must name a payment and its status
php-escaped-slashes: callback: the token is that of a request, sent back
typ-first-header: callback: the token is that of a request, sent back
wrong-key: callback: the token's signature does not match
alg-none: callback: the token is not signed with HS256
alg-HS384-header-HS256-mac: callback: the token is not signed with HS256
tampered-payload: callback: the token's signature does not match
