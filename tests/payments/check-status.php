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
