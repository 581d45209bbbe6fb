<?php
require __DIR__ . '/../uapay.inc';

use Uapay\{PaymentStatus, PaymentSystemStatus};

$server = Server::start([
	['body' => example_text('payments-checkStatus.response-lookup.json')],
	['data' => ['paymentId' => 'p', 'status' => 'NEW', 'paymentStatus' => 'NEEDS_CONFIRMATION']],
	['data' => ['id' => 'p', 'status' => 'HOLDED', 'paymentStatus' => 'PAID']],
]);
$client = plain_client($server);
$check = $client->payments->checkStatus('p', 'i');
$payment = $client->payments->show('p');
var_dump($check->status, $check->paymentSystemStatus);
var_dump($payment->status === $check->status, $payment->paymentSystemStatus === $check->paymentSystemStatus);
var_dump($client->payments->checkStatus('p', 'i')->outcome());
?>
