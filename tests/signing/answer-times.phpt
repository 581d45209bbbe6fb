--TEST--
A signed answer's exp and nbf are obeyed, give or take a minute, and are no part of its data
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([], ['key' => TEST_KEY]);
$client = client($server);
$answers = fn (array $times, int $count = 1) => $server->script(array_fill(0, $count, ['data' => ['paymentId' => 'p', 'status' => 'FINISHED'] + $times]));

echo "-- in time\n";
foreach ([
	['exp' => time() + 300, 'nbf' => time() - 300],
	['exp' => time() - 30],
	['exp' => (string) (time() - 30)],
	['nbf' => time() + 30],
	['nbf' => (string) (time() + 30)],
	['iat' => 1],
	['iat' => time() + 86400],
	['iat' => 'whenever'],
] as $times) {
	$answers($times, 3);
	$payment = $client->payments->show('p');
	echo json_encode([$payment->toArray(), $payment->extra, $client->request('some/path'), $client->payments->cancel('p', 'i')], JSON_UNESCAPED_SLASHES), "\n";
}

echo "-- not in time: it is not asked for again\n";
foreach ([
	['exp' => time() - 120],
	['exp' => (string) (time() - 120)],
	['exp' => 'soon'],
	['nbf' => time() + 120],
	['nbf' => (string) (time() + 120)],
	['nbf' => 'soon'],
] as $times) {
	$before = count($server->requests('payments'));
	$answers($times, 4);
	thrown(fn () => $client->payments->show('p'));
	thrown(fn () => $client->payments->cancel('p', 'i'));
	echo count($server->requests('payments')) - $before, " requests\n";
}

echo "-- a session\n";
$session = fn (array $times) => $server->script([['if_path' => 'sessions', 'data' => ['id' => 's'] + $times]]);
$session(['exp' => time() + 300]);
echo json_encode($client->renewSession()->id), "\n";
$session(['exp' => time() - 120]);
thrown(fn () => $client->renewSession());
?>
--EXPECT--
-- in time
[{"paymentId":"p","status":"FINISHED"},[],{"paymentId":"p","status":"FINISHED"},"p"]
[{"paymentId":"p","status":"FINISHED"},[],{"paymentId":"p","status":"FINISHED"},"p"]
[{"paymentId":"p","status":"FINISHED"},[],{"paymentId":"p","status":"FINISHED"},"p"]
[{"paymentId":"p","status":"FINISHED"},[],{"paymentId":"p","status":"FINISHED"},"p"]
[{"paymentId":"p","status":"FINISHED"},[],{"paymentId":"p","status":"FINISHED"},"p"]
[{"paymentId":"p","status":"FINISHED"},[],{"paymentId":"p","status":"FINISHED"},"p"]
[{"paymentId":"p","status":"FINISHED"},[],{"paymentId":"p","status":"FINISHED"},"p"]
[{"paymentId":"p","status":"FINISHED"},[],{"paymentId":"p","status":"FINISHED"},"p"]
-- not in time: it is not asked for again
Uapay\Exception\SignatureException: invoicer/payments/show: the token has expired
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the token has expired
  Uapay\Exception\SignatureException: invoicer/payments/cancel: the token has expired
2 requests
Uapay\Exception\SignatureException: invoicer/payments/show: the token has expired
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the token has expired
  Uapay\Exception\SignatureException: invoicer/payments/cancel: the token has expired
2 requests
Uapay\Exception\SignatureException: invoicer/payments/show: the token has expired
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the token has expired
  Uapay\Exception\SignatureException: invoicer/payments/cancel: the token has expired
2 requests
Uapay\Exception\SignatureException: invoicer/payments/show: the token is not valid yet
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the token is not valid yet
  Uapay\Exception\SignatureException: invoicer/payments/cancel: the token is not valid yet
2 requests
Uapay\Exception\SignatureException: invoicer/payments/show: the token is not valid yet
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the token is not valid yet
  Uapay\Exception\SignatureException: invoicer/payments/cancel: the token is not valid yet
2 requests
Uapay\Exception\SignatureException: invoicer/payments/show: the token is not valid yet
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the token is not valid yet
  Uapay\Exception\SignatureException: invoicer/payments/cancel: the token is not valid yet
2 requests
-- a session
"s"
Uapay\Exception\SessionException: sessions/create: no session could be opened, so nothing was executed: the token has expired
  Uapay\Exception\SignatureException: sessions/create: the token has expired
