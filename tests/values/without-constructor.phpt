--TEST--
Reflection makes no value without its constructor either
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

foreach (['Invoice', 'Payment', 'CreatedInvoice', 'CreatedPayment', 'PaymentCheck', 'Confirmation', 'Commission', 'Subscription',
	'Service', 'Session', 'Callback', 'ListError', 'InvoiceList'] as $name) {
	thrown(fn () => (new ReflectionClass("Uapay\\$name"))->newInstanceWithoutConstructor());
}
?>
--EXPECT--
ReflectionException: Class Uapay\Invoice is an internal class marked as final that cannot be instantiated without invoking its constructor
ReflectionException: Class Uapay\Payment is an internal class marked as final that cannot be instantiated without invoking its constructor
ReflectionException: Class Uapay\CreatedInvoice is an internal class marked as final that cannot be instantiated without invoking its constructor
ReflectionException: Class Uapay\CreatedPayment is an internal class marked as final that cannot be instantiated without invoking its constructor
ReflectionException: Class Uapay\PaymentCheck is an internal class marked as final that cannot be instantiated without invoking its constructor
ReflectionException: Class Uapay\Confirmation is an internal class marked as final that cannot be instantiated without invoking its constructor
ReflectionException: Class Uapay\Commission is an internal class marked as final that cannot be instantiated without invoking its constructor
ReflectionException: Class Uapay\Subscription is an internal class marked as final that cannot be instantiated without invoking its constructor
ReflectionException: Class Uapay\Service is an internal class marked as final that cannot be instantiated without invoking its constructor
ReflectionException: Class Uapay\Session is an internal class marked as final that cannot be instantiated without invoking its constructor
ReflectionException: Class Uapay\Callback is an internal class marked as final that cannot be instantiated without invoking its constructor
ReflectionException: Class Uapay\ListError is an internal class marked as final that cannot be instantiated without invoking its constructor
ReflectionException: Class Uapay\InvoiceList is an internal class marked as final that cannot be instantiated without invoking its constructor
