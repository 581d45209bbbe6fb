--TEST--
Oddity 17: UAPAY's spelling is kept, fields that nobody documented stay readable
--EXTENSIONS--
uapay
--FILE--
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
--EXPECT--
string(6) "HOLDED"
string(2) "a1"
string(16) "9007199254740991"
array(3) {
  ["pluginId"]=>
  int(9007199254740991)
  ["tag"]=>
  string(1) "t"
  ["terminal"]=>
  array(1) {
    ["mcc"]=>
    int(4829)
  }
}
string(6) "HOLDED"
string(5) "PAYED"
int(9007199254740991)
-- spelt otherwise it is a word that this version does not know
enum(Uapay\PaymentSystemStatus::Unknown)
enum(Uapay\PaymentOutcome::Unknown)
array(1) {
  ["paymentStatus"]=>
  string(4) "HELD"
}
