--TEST--
An enum value that this version does not know is Unknown; its text stays in extra and toArray()
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$array = ['id' => 'i', 'systemType' => 'CRYPTO', 'type' => 'pay', 'invoiceStatus' => '', 'payments' => [
	['paymentId' => 'p', 'status' => 'HELD', 'paymentStatus' => 'UNKNOWN', 'systemType' => 'ECOM'],
]];
$invoice = Uapay\Invoice::fromArray($array);
var_dump($invoice->systemType, $invoice->type, $invoice->status, $invoice->extra);
$payment = $invoice->payments[0];
var_dump($payment->status, $payment->paymentSystemStatus, $payment->systemType, $payment->extra, $payment->outcome());
var_dump($invoice->toArray() === $array, json_encode($invoice) === json_encode($array));

$check = Uapay\PaymentCheck::fromArray(['id' => 'p', 'status' => 'A', 'paymentStatus' => 'B', 'confirmation' => ['type' => 'PUSH']]);
var_dump($check->status, $check->paymentSystemStatus, $check->extra, $check->confirmation->type, $check->confirmation->extra);
?>
--EXPECT--
enum(Uapay\SystemType::Unknown)
enum(Uapay\InvoiceType::Unknown)
enum(Uapay\InvoiceStatus::Unknown)
array(3) {
  ["systemType"]=>
  string(6) "CRYPTO"
  ["type"]=>
  string(3) "pay"
  ["invoiceStatus"]=>
  string(0) ""
}
enum(Uapay\PaymentStatus::Unknown)
enum(Uapay\PaymentSystemStatus::Unknown)
enum(Uapay\SystemType::Ecom)
array(1) {
  ["status"]=>
  string(4) "HELD"
}
enum(Uapay\PaymentOutcome::Unknown)
bool(true)
bool(true)
enum(Uapay\PaymentStatus::Unknown)
enum(Uapay\PaymentSystemStatus::Unknown)
array(2) {
  ["status"]=>
  string(1) "A"
  ["paymentStatus"]=>
  string(1) "B"
}
enum(Uapay\ConfirmationType::Unknown)
array(1) {
  ["type"]=>
  string(4) "PUSH"
}
