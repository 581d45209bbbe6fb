--TEST--
Payments::checkStatus() returns both statuses and what the payer must do
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
$check = $payments->checkStatus('p', 'i');
$sent = $server->requests('checkStatus')[0];
unset($sent['json']['params']['sessionId']);
echo $sent['path'], ' ', json_encode($sent['json']), "\n";
echo $check->id, ' ', $check->amount, ' ', $check->pluginId, ' ', $check->status->name, ' ', $check->paymentSystemStatus->name, ' ',
	$check->outcome()->name, "\n";
var_dump($check->confirmation->type === ConfirmationType::Lookup, $check->confirmation->confirmationsLeft, $check->confirmation->termUrl());

echo "-- 3DS\n";
$confirmation = $payments->checkStatus('p', 'i')->confirmation;
var_dump($confirmation->type === ConfirmationType::ThreeDs, $confirmation->url, $confirmation->form, $confirmation->termUrl());
echo "-- nothing to do\n";
var_dump($payments->checkStatus('p', 'i')->confirmation);
?>
--EXPECT--
/api/invoicer/payments/checkStatus {"params":{"paymentId":"p","invoiceId":"i"}}
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
