--TEST--
No object is made without its constructor, nor by a private one
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

// Money has no state: whoever makes one gains nothing.
foreach (array_diff(plain_classes(), ['Uapay\Money']) as $class) {
	foreach ([fn () => (new ReflectionClass($class))->newInstanceWithoutConstructor(), fn () => in_array($class, ['Uapay\Client', 'Uapay\Testing\Fake'], true) ? throw new Error('is public') : new $class,
		fn () => (new ReflectionMethod($class, '__construct'))->isPublic() ? null : (new ReflectionClass($class))->newInstance()] as $try) {
		try {
			if ($try() !== null) {
				echo "$class was made\n";
			}
		} catch (Throwable $e) {
			echo $e->getMessage(), "\n";
		}
	}
}
?>
--EXPECT--
Class Uapay\Client is an internal class marked as final that cannot be instantiated without invoking its constructor
is public
Class Uapay\Invoices is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\Invoices::__construct() from global scope
Access to non-public constructor of class Uapay\Invoices
Class Uapay\Payments is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\Payments::__construct() from global scope
Access to non-public constructor of class Uapay\Payments
Class Uapay\Subscriptions is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\Subscriptions::__construct() from global scope
Access to non-public constructor of class Uapay\Subscriptions
Class Uapay\Ping is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\Ping::__construct() from global scope
Access to non-public constructor of class Uapay\Ping
Class Uapay\Invoice is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\Invoice::__construct() from global scope
Access to non-public constructor of class Uapay\Invoice
Class Uapay\Payment is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\Payment::__construct() from global scope
Access to non-public constructor of class Uapay\Payment
Class Uapay\CreatedInvoice is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\CreatedInvoice::__construct() from global scope
Access to non-public constructor of class Uapay\CreatedInvoice
Class Uapay\CreatedPayment is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\CreatedPayment::__construct() from global scope
Access to non-public constructor of class Uapay\CreatedPayment
Class Uapay\PaymentCheck is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\PaymentCheck::__construct() from global scope
Access to non-public constructor of class Uapay\PaymentCheck
Class Uapay\Confirmation is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\Confirmation::__construct() from global scope
Access to non-public constructor of class Uapay\Confirmation
Class Uapay\Commission is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\Commission::__construct() from global scope
Access to non-public constructor of class Uapay\Commission
Class Uapay\Subscription is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\Subscription::__construct() from global scope
Access to non-public constructor of class Uapay\Subscription
Class Uapay\Service is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\Service::__construct() from global scope
Access to non-public constructor of class Uapay\Service
Class Uapay\Session is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\Session::__construct() from global scope
Access to non-public constructor of class Uapay\Session
Class Uapay\Callback is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\Callback::__construct() from global scope
Access to non-public constructor of class Uapay\Callback
Class Uapay\ListError is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\ListError::__construct() from global scope
Access to non-public constructor of class Uapay\ListError
Class Uapay\InvoiceList is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\InvoiceList::__construct() from global scope
Access to non-public constructor of class Uapay\InvoiceList
Class Uapay\AnswerIterator is an internal class marked as final that cannot be instantiated without invoking its constructor
Call to private Uapay\AnswerIterator::__construct() from global scope
Access to non-public constructor of class Uapay\AnswerIterator
Class Uapay\Testing\Fake is an internal class marked as final that cannot be instantiated without invoking its constructor
is public
