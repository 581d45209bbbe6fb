--TEST--
Payments::checkStatus() returns both statuses of the payment asked for and what the payer must do
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

use Uapay\ConfirmationType;

$server = Server::start([
	['body' => example_text('payments-checkStatus.response-lookup.json')],
	['body' => example_text('payments-checkStatus.response-3ds.constructed.json')],
	['data' => ['id' => 'p', 'status' => 'FINISHED', 'paymentStatus' => 'FINISHED', 'amount' => 100]],
]);
$payments = plain_client($server)->payments;
['paymentId' => $payment, 'invoiceId' => $invoice] = example('payments-checkStatus.request.json')['params'];
$check = $payments->checkStatus($payment, $invoice);
$sent = $server->requests('checkStatus')[0];
unset($sent['json']['params']['sessionId']);
echo $sent['path'], ' ', json_encode($sent['json']), "\n";
echo $check->id, ' ', $check->amount, ' ', $check->pluginId, ' ', $check->status->name, ' ', $check->paymentSystemStatus->name, ' ',
	$check->outcome()->name, "\n";
var_dump($check->confirmation->type === ConfirmationType::Lookup, $check->confirmation->confirmationsLeft, $check->confirmation->termUrl());

echo "-- 3DS\n";
$confirmation = $payments->checkStatus($payment, $invoice)->confirmation;
var_dump($confirmation->type === ConfirmationType::ThreeDs, $confirmation->url, $confirmation->form, $confirmation->termUrl());
echo "-- nothing to do\n";
var_dump($payments->checkStatus('p', 'i')->confirmation);

echo "-- an answer about something else is asked for again\n";
$right = ['data' => ['id' => 'p', 'status' => 'FINISHED', 'paymentStatus' => 'FINISHED']];
foreach ([['id' => 'another'], ['paymentId' => 'another'], ['id' => 'p', 'invoiceId' => 'another'], ['id' => 7]] as $data) {
	$wrong = ['data' => $data + ['status' => 'FINISHED', 'paymentStatus' => 'FINISHED']];
	$before = count($server->requests('checkStatus'));
	$server->script([$wrong, $right]);
	echo $payments->checkStatus('p', 'i')->id, "\n";
	$server->script([$wrong, $wrong, $wrong, $right]);
	thrown(fn () => $payments->checkStatus('p', 'i'));
	echo count($server->requests('checkStatus')) - $before, " requests\n";
}
echo "-- the case of letters in a UUID says nothing, and an id may be a number\n";
$server->script([['data' => ['id' => strtoupper($payment)]], ['data' => ['id' => 7, 'invoiceId' => null]]]);
echo $payments->checkStatus($payment, $invoice)->id, ' ', $payments->checkStatus('7', 'i')->id, "\n";
?>
--EXPECT--
/api/invoicer/payments/checkStatus {"params":{"paymentId":"02984d64-12d2-45d9-8329-f5ff92169e38","invoiceId":"f9f57a53-fe87-465d-8f7a-795251a6ba46"}}
02984d64-12d2-45d9-8329-f5ff92169e38 100 2 New NeedsConfirmation Pending
bool(true)
int(3)
NULL
-- 3DS
bool(true)
string(68) "https://3ds.ukrsotsbank.com:443/way4acs/pa?id=XAFO8XZ_Fa-UpxbzASJniw"
array(1) {
  ["PaReq"]=>
  string(15) "eJxVUttOwzAM..."
}
string(91) "https://api.zero.uapay.ua/api/payments/ecom/confirm?id=02984d64-12d2-45d9-8329-f5ff92169e38"
-- nothing to do
NULL
-- an answer about something else is asked for again
p
Uapay\Exception\ProtocolException: invoicer/payments/checkStatus: the answer is about something else: its "id" is not the one asked for (HTTP 200)
5 requests
p
Uapay\Exception\ProtocolException: invoicer/payments/checkStatus: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
5 requests
p
Uapay\Exception\ProtocolException: invoicer/payments/checkStatus: the answer is about something else: its "invoiceId" is not the one asked for (HTTP 200)
5 requests
p
Uapay\Exception\ProtocolException: invoicer/payments/checkStatus: the answer is about something else: its "id" is not the one asked for (HTTP 200)
5 requests
-- the case of letters in a UUID says nothing, and an id may be a number
02984D64-12D2-45D9-8329-F5FF92169E38 7
