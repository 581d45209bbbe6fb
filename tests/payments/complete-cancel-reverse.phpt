--TEST--
Payments: confirm(), complete(), cancel() and reverse() send what the documents say, and take no answer about another payment
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

// UAPAY's id is what is returned: it writes it in its own way.
$p = '08eff720-9432-4951-a698-94e24db59e66';
$server = Server::start([['repeat' => true, 'data' => ['paymentId' => strtoupper($p)]]], ['key' => TEST_KEY]);
$payments = client($server)->payments;
var_dump($payments->confirm($p, 'i', '034296', 'the key'));
var_dump($payments->complete($p, 'i'));
var_dump($payments->complete($p, 'i', 1200));
var_dump($payments->cancel($p, 'i'));
var_dump($payments->reverse($p, 'i'));
var_dump($payments->reverse($p, 'i', 100));
var_dump($payments->reverse(invoiceId: 'i', paymentId: $p, amount: null));
foreach (array_slice($server->requests(), 1) as $request) {
	$json = array_diff_key($request['json'], ['iat' => 0, 'token' => 0]);
	unset($json['params']['sessionId']);
	echo $request['path'], ' ', json_encode($json), "\n";
}
echo "-- an amount is at least one kopeck\n";
thrown(fn () => $payments->complete('p', 'i', 0));
thrown(fn () => $payments->reverse('p', 'i', -100));
thrown(fn () => $payments->complete('', '', 1));
echo count($server->requests('payments')), " requests\n";
echo "-- an answer about something else proves nothing, and nothing is sent again\n";
foreach ([['paymentId' => 'another'], ['id' => 'another'], ['paymentId' => 'p', 'invoiceId' => 'another']] as $data) {
	$server->script([['repeat' => true, 'data' => $data]]);
	thrown(fn () => $payments->confirm('p', 'i', '034296', 'the key'));
	thrown(fn () => $payments->complete('p', 'i'));
	thrown(fn () => $payments->cancel('p', 'i'));
	$exception = thrown(fn () => $payments->reverse('p', 'i'));
	var_dump([$exception->paymentId, $exception->invoiceId] === ['p', 'i']);
}
echo count($server->requests('payments')), " requests\n";
?>
--EXPECT--
NULL
string(36) "08EFF720-9432-4951-A698-94E24DB59E66"
string(36) "08EFF720-9432-4951-A698-94E24DB59E66"
string(36) "08EFF720-9432-4951-A698-94E24DB59E66"
string(36) "08EFF720-9432-4951-A698-94E24DB59E66"
string(36) "08EFF720-9432-4951-A698-94E24DB59E66"
string(36) "08EFF720-9432-4951-A698-94E24DB59E66"
/api/invoicer/payments/confirm {"params":{"paymentId":"08eff720-9432-4951-a698-94e24db59e66","invoiceId":"i","code":"034296","key":"the key"}}
/api/invoicer/payments/complete {"params":{"paymentId":"08eff720-9432-4951-a698-94e24db59e66","invoiceId":"i"}}
/api/invoicer/payments/complete {"params":{"paymentId":"08eff720-9432-4951-a698-94e24db59e66","invoiceId":"i","amount":1200}}
/api/invoicer/payments/cancel {"params":{"paymentId":"08eff720-9432-4951-a698-94e24db59e66","invoiceId":"i"}}
/api/invoicer/payments/reverse {"params":{"paymentId":"08eff720-9432-4951-a698-94e24db59e66","invoiceId":"i"}}
/api/invoicer/payments/reverse {"params":{"paymentId":"08eff720-9432-4951-a698-94e24db59e66","invoiceId":"i"},"data":{"amount":100}}
/api/invoicer/payments/reverse {"params":{"paymentId":"08eff720-9432-4951-a698-94e24db59e66","invoiceId":"i"}}
-- an amount is at least one kopeck
Uapay\Exception\InvalidRequestException: invoicer/payments/complete: amount must be from 1 to 9007199254740992, 0 given
Uapay\Exception\InvalidRequestException: invoicer/payments/reverse: amount must be from 1 to 9007199254740992, -100 given
Uapay\Exception\InvalidRequestException: invoicer/payments/complete: paymentId must not be empty; invoiceId must not be empty
7 requests
-- an answer about something else proves nothing, and nothing is sent again
Uapay\Exception\OutcomeUnknownException: invoicer/payments/confirm: the request left, and its outcome is unknown. Do not repeat it: $client->payments->checkStatus($paymentId, $invoiceId) tells whether it was executed. What went wrong: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/confirm: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/complete: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/complete: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/cancel: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/reverse: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/reverse: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
bool(true)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/confirm: the request left, and its outcome is unknown. Do not repeat it: $client->payments->checkStatus($paymentId, $invoiceId) tells whether it was executed. What went wrong: the answer is about something else: its "id" is not the one asked for (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/confirm: the answer is about something else: its "id" is not the one asked for (HTTP 200)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/complete: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is about something else: its "id" is not the one asked for (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/complete: the answer is about something else: its "id" is not the one asked for (HTTP 200)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is about something else: its "id" is not the one asked for (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/cancel: the answer is about something else: its "id" is not the one asked for (HTTP 200)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/reverse: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is about something else: its "id" is not the one asked for (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/reverse: the answer is about something else: its "id" is not the one asked for (HTTP 200)
bool(true)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/confirm: the request left, and its outcome is unknown. Do not repeat it: $client->payments->checkStatus($paymentId, $invoiceId) tells whether it was executed. What went wrong: the answer is about something else: its "invoiceId" is not the one asked for (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/confirm: the answer is about something else: its "invoiceId" is not the one asked for (HTTP 200)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/complete: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is about something else: its "invoiceId" is not the one asked for (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/complete: the answer is about something else: its "invoiceId" is not the one asked for (HTTP 200)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is about something else: its "invoiceId" is not the one asked for (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/cancel: the answer is about something else: its "invoiceId" is not the one asked for (HTTP 200)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/reverse: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is about something else: its "invoiceId" is not the one asked for (HTTP 200)
  Uapay\Exception\ProtocolException: invoicer/payments/reverse: the answer is about something else: its "invoiceId" is not the one asked for (HTTP 200)
bool(true)
19 requests
