--TEST--
Oddity 9: checkStatus swaps the names of the two statuses
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

use Uapay\{PaymentStatus, PaymentSystemStatus};

$server = Server::start([
	['body' => example_text('payments-checkStatus.response-lookup.json')],
	['data' => ['paymentId' => 'p', 'status' => 'NEW', 'paymentStatus' => 'NEEDS_CONFIRMATION']],
	['data' => ['id' => 'p', 'status' => 'HOLDED', 'paymentStatus' => 'PAID']],
]);
$client = plain_client($server);
$check = $client->payments->checkStatus(example('payments-checkStatus.response-lookup.json')['data']['id'], 'i');
$payment = $client->payments->show('p');
var_dump($check->status, $check->paymentSystemStatus);
var_dump($payment->status === $check->status, $payment->paymentSystemStatus === $check->paymentSystemStatus);
var_dump($client->payments->checkStatus('p', 'i')->outcome());
?>
--EXPECT--
enum(Uapay\PaymentStatus::New)
enum(Uapay\PaymentSystemStatus::NeedsConfirmation)
bool(true)
bool(true)
enum(Uapay\PaymentOutcome::Held)
