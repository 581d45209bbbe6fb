--TEST--
callback() obeys exp and nbf, give or take a minute; iat is not judged; none of them makes another event
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$client = client('http://127.0.0.1:1/');
$claims = ['paymentId' => 'p', 'invoiceId' => 'i', 'status' => 'FINISHED', 'paymentStatus' => 'FINISHED'];
$signed = fn (array $times, string $key = TEST_KEY) => json_encode(['token' => Server::token($claims + $times, $key)]);

echo "-- taken\n";
$keys = [];
$count = 0;
foreach ([
	[],
	['exp' => time() + 300],
	['exp' => time() - 30],
	['exp' => (string) (time() + 300)],
	['exp' => (string) (time() - 30)],
	['exp' => time() + 300.5],
	['exp' => time() - 30.5],
	['exp' => 9007199254740992],
	['nbf' => time() - 300],
	['nbf' => time() + 30],
	['nbf' => (string) (time() + 30)],
	['nbf' => time() + 30.5],
	['nbf' => 0],
	['nbf' => -1],
	['iat' => time() - 10, 'nbf' => time() - 10, 'exp' => time() + 10],
	['iat' => 1],
	['iat' => time() + 86400 * 366],
	['iat' => 'whenever'],
] as $times) {
	$callback = $client->callback($signed($times));
	$keys[$callback->eventKey()] = true;
	$count += (int) ($callback->outcome() === Uapay\PaymentOutcome::Paid && $callback->toArray() === $claims + $times);
}
echo $count, ' of one event: ', var_export(count($keys) === 1, true), "\n";
var_dump(isset($keys[$client->callback(json_encode(['token' => Server::token(['paymentId' => 'q'] + $claims + ['exp' => time() + 300], TEST_KEY)]))->eventKey()]));

echo "-- too late\n";
foreach ([time() - 120, (string) (time() - 120), time() - 120.5, 0, -5, 'soon', '', '12x', '2099-01-01T00:00:00.000Z', true, ['9'], ['in' => 9]] as $exp) {
	echo json_encode(is_numeric($exp) && $exp > 9 ? gettype($exp) : $exp), ' ';
	thrown(fn () => $client->callback($signed(['exp' => $exp])));
}
echo "-- too early\n";
foreach ([time() + 120, (string) (time() + 120), time() + 120.5, 9007199254740992, 'soon', '', '12x', '2001-01-01T00:00:00.000Z', false, [], ['in' => 9]] as $nbf) {
	echo json_encode(is_numeric($nbf) && $nbf > 9 ? gettype($nbf) : $nbf), ' ';
	thrown(fn () => $client->callback($signed(['nbf' => $nbf])));
}
thrown(fn () => $client->callback($signed(['nbf' => time() + 120, 'exp' => time() + 300])));
thrown(fn () => $client->callback($signed(['nbf' => time() - 300, 'exp' => time() - 120])));

echo "-- of a previous key too\n";
thrown(fn () => $client->callback($signed(['exp' => time() - 120], 'old key'), ['old key']));
echo $client->callback($signed(['exp' => time() + 120], 'old key'), ['old key'])->paymentId, "\n";
echo "-- first of all it must be signed\n";
thrown(fn () => $client->callback($signed(['exp' => time() - 120], 'another key')));
echo "-- a message of another kind is no news, whatever its time\n";
thrown(fn () => $client->callback($signed(['exp' => time() + 120, 'confirmation' => ['type' => '3DS']])));
thrown(fn () => $client->callback($signed(['exp' => time() - 120, 'confirmation' => ['type' => '3DS']])));
echo "-- nor is a report of an error that came too late a report\n";
thrown(fn () => $client->callback($signed(['exp' => time() + 120, 'error' => ['code' => 'REFUSED']])));
thrown(fn () => $client->callback($signed(['exp' => time() - 120, 'error' => ['code' => 'REFUSED']])));
?>
--EXPECT--
-- taken
18 of one event: true
bool(false)
-- too late
"integer" Uapay\Exception\SignatureException: callback: the token has expired
"string" Uapay\Exception\SignatureException: callback: the token has expired
"double" Uapay\Exception\SignatureException: callback: the token has expired
0 Uapay\Exception\SignatureException: callback: the token has expired
-5 Uapay\Exception\SignatureException: callback: the token has expired
"soon" Uapay\Exception\SignatureException: callback: the token has expired
"" Uapay\Exception\SignatureException: callback: the token has expired
"12x" Uapay\Exception\SignatureException: callback: the token has expired
"2099-01-01T00:00:00.000Z" Uapay\Exception\SignatureException: callback: the token has expired
true Uapay\Exception\SignatureException: callback: the token has expired
["9"] Uapay\Exception\SignatureException: callback: the token has expired
{"in":9} Uapay\Exception\SignatureException: callback: the token has expired
-- too early
"integer" Uapay\Exception\SignatureException: callback: the token is not valid yet
"string" Uapay\Exception\SignatureException: callback: the token is not valid yet
"double" Uapay\Exception\SignatureException: callback: the token is not valid yet
"integer" Uapay\Exception\SignatureException: callback: the token is not valid yet
"soon" Uapay\Exception\SignatureException: callback: the token is not valid yet
"" Uapay\Exception\SignatureException: callback: the token is not valid yet
"12x" Uapay\Exception\SignatureException: callback: the token is not valid yet
"2001-01-01T00:00:00.000Z" Uapay\Exception\SignatureException: callback: the token is not valid yet
false Uapay\Exception\SignatureException: callback: the token is not valid yet
[] Uapay\Exception\SignatureException: callback: the token is not valid yet
{"in":9} Uapay\Exception\SignatureException: callback: the token is not valid yet
Uapay\Exception\SignatureException: callback: the token is not valid yet
Uapay\Exception\SignatureException: callback: the token has expired
-- of a previous key too
Uapay\Exception\SignatureException: callback: the token has expired
p
-- first of all it must be signed
Uapay\Exception\SignatureException: callback: the token's signature does not match
-- a message of another kind is no news, whatever its time
Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to payments/checkStatus
Uapay\Exception\SignatureException: callback: the token has expired
-- nor is a report of an error that came too late a report
Uapay\Exception\ApiException: callback: UAPAY refused it: REFUSED
Uapay\Exception\SignatureException: callback: the token has expired
