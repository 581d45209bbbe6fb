<?php
require __DIR__ . '/../uapay.inc';

$payment = Uapay\Payment::fromArray(['paymentId' => 'p', 'status' => 'PAID', 'paymentStatus' => 'HOLDED', 'sendOperationId' => 'a1',
	'receiveOperationId' => 9007199254740991, 'pluginId' => 9007199254740991, 'tag' => 't', 'terminal' => ['mcc' => 4829]]);
var_dump($payment->paymentSystemStatus->value, $payment->sendOperationId, $payment->receiveOperationId, $payment->extra);
var_dump(Uapay\PaymentSystemStatus::Holded->value, Uapay\PaymentSystemStatus::Payed->value);
var_dump(Uapay\PaymentCheck::fromArray(['id' => 'p', 'pluginId' => '9007199254740991'])->pluginId);
echo "-- spelt otherwise it is a word that this version does not know\n";
$payment = Uapay\Payment::fromArray(['paymentId' => 'p', 'status' => 'PAID', 'paymentStatus' => 'HELD']);
var_dump($payment->paymentSystemStatus, $payment->outcome(), $payment->extra);
?>
