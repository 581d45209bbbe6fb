--TEST--
A value cannot be changed, unset, referenced, extended by a property, or made with new
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$invoice = Uapay\Invoice::fromArray(['id' => 'i', 'extraInfo' => ['a' => 1], 'payments' => [['paymentId' => 'p']]]);
$session = Uapay\Session::fromArray(['id' => 'secret']);
thrown(function () use ($invoice) { $invoice->id = 'x'; });
thrown(function () use ($invoice) { $invoice->amount = 1; });
thrown(function () use ($invoice) { $invoice->extraInfo['a'] = 2; });
thrown(function () use ($invoice) { $invoice->payments[] = 1; });
thrown(function () use ($invoice) { $reference = &$invoice->extra; });
thrown(function () use ($invoice) { foreach ($invoice as $name => &$value); });
thrown(function () use ($invoice) { unset($invoice->id); });
thrown(function () use ($invoice) { $invoice->other = 1; });
thrown(function () use ($invoice) { unset($invoice->other); });
echo "-- a secret\n";
thrown(function () use ($session) { $session->id = 'x'; });
thrown(function () use ($session) { unset($session->id); });
thrown(function () use ($session) { $session->id .= 'x'; });
thrown(function () use ($session) { $reference = &$session->id; });
thrown(function () use ($session) { $session->id[] = 'x'; });
thrown(function () use ($session) { $session->id ??= 'x'; echo "assigned nothing, as it is set: "; });
echo "-- by reflection\n";
thrown(fn () => (new ReflectionProperty($invoice, 'id'))->setValue($invoice, 'x'));
thrown(fn () => (new ReflectionProperty($session, 'id'))->setValue($session, 'x'));
echo "-- nothing changed\n";
var_dump($invoice == Uapay\Invoice::fromArray($invoice->toArray()), $session->id, $session->toArray(), get_object_vars($session));

echo "-- and none is made but by fromArray()\n";
foreach (['Invoice', 'Payment', 'CreatedInvoice', 'CreatedPayment', 'PaymentCheck', 'Confirmation', 'Commission', 'Subscription',
	'Service', 'Session', 'Callback', 'ListError', 'InvoiceList', 'Money', 'Invoices', 'Payments', 'Subscriptions'] as $name) {
	$class = new ReflectionClass("Uapay\\$name");
	thrown(fn () => new ("Uapay\\$name")());
	var_dump($class->isFinal());
}
?>
--EXPECTF--
Error: Cannot modify readonly property Uapay\Invoice::$id
Error: Cannot modify readonly property Uapay\Invoice::$amount
Error: Cannot %Smodify readonly property Uapay\Invoice::$extraInfo
Error: Cannot %Smodify readonly property Uapay\Invoice::$payments
Error: Cannot %Smodify readonly property Uapay\Invoice::$extra
Error: Cannot acquire reference to readonly property Uapay\Invoice::$id
Error: Cannot unset readonly property Uapay\Invoice::$id
Error: Cannot create dynamic property Uapay\Invoice::$other
nothing was thrown
-- a secret
Error: Cannot modify readonly property Uapay\Session::$id
Error: Cannot unset readonly property Uapay\Session::$id
Error: Cannot modify readonly property Uapay\Session::$id
Error: Cannot modify readonly property Uapay\Session::$id
Error: Cannot modify readonly property Uapay\Session::$id
assigned nothing, as it is set: nothing was thrown
-- by reflection
Error: Cannot modify readonly property Uapay\Invoice::$id
Error: Cannot modify readonly property Uapay\Session::$id
-- nothing changed
bool(true)
string(6) "secret"
array(1) {
  ["id"]=>
  string(6) "secret"
}
array(2) {
  ["openedAt"]=>
  NULL
  ["extra"]=>
  array(0) {
  }
}
-- and none is made but by fromArray()
Error: Call to private Uapay\Invoice::__construct() from global scope
bool(true)
Error: Call to private Uapay\Payment::__construct() from global scope
bool(true)
Error: Call to private Uapay\CreatedInvoice::__construct() from global scope
bool(true)
Error: Call to private Uapay\CreatedPayment::__construct() from global scope
bool(true)
Error: Call to private Uapay\PaymentCheck::__construct() from global scope
bool(true)
Error: Call to private Uapay\Confirmation::__construct() from global scope
bool(true)
Error: Call to private Uapay\Commission::__construct() from global scope
bool(true)
Error: Call to private Uapay\Subscription::__construct() from global scope
bool(true)
Error: Call to private Uapay\Service::__construct() from global scope
bool(true)
Error: Call to private Uapay\Session::__construct() from global scope
bool(true)
Error: Call to private Uapay\Callback::__construct() from global scope
bool(true)
Error: Call to private Uapay\ListError::__construct() from global scope
bool(true)
Error: Call to private Uapay\InvoiceList::__construct() from global scope
bool(true)
Error: Call to private Uapay\Money::__construct() from global scope
bool(true)
Error: Call to private Uapay\Invoices::__construct() from global scope
bool(true)
Error: Call to private Uapay\Payments::__construct() from global scope
bool(true)
Error: Call to private Uapay\Subscriptions::__construct() from global scope
bool(true)
