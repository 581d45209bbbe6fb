--TEST--
A value that Reflection makes by its private constructor harms nobody
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$client = plain_client('http://127.0.0.1:1/');
foreach (plain_classes() as $class) {
	$constructor = new ReflectionMethod($class, '__construct');
	if ($constructor->isPublic()) {
		continue;
	}
	try {
		$constructor->invoke(null);
		echo "called\n";
	} catch (Throwable $e) {
		echo $e->getMessage(), "\n";
	}
}
// Again on objects that are made already.
foreach (one_of_each($client) as $object) {
	$constructor = new ReflectionMethod($object, '__construct');
	$constructor->isPublic() || $constructor->invoke($object);
}
echo "done\n";
?>
--EXPECT--
Trying to invoke non static method Uapay\Invoices::__construct() without an object
Trying to invoke non static method Uapay\Payments::__construct() without an object
Trying to invoke non static method Uapay\Subscriptions::__construct() without an object
Trying to invoke non static method Uapay\Money::__construct() without an object
Trying to invoke non static method Uapay\Ping::__construct() without an object
Trying to invoke non static method Uapay\Invoice::__construct() without an object
Trying to invoke non static method Uapay\Payment::__construct() without an object
Trying to invoke non static method Uapay\CreatedInvoice::__construct() without an object
Trying to invoke non static method Uapay\CreatedPayment::__construct() without an object
Trying to invoke non static method Uapay\PaymentCheck::__construct() without an object
Trying to invoke non static method Uapay\Confirmation::__construct() without an object
Trying to invoke non static method Uapay\Commission::__construct() without an object
Trying to invoke non static method Uapay\Subscription::__construct() without an object
Trying to invoke non static method Uapay\Service::__construct() without an object
Trying to invoke non static method Uapay\Session::__construct() without an object
Trying to invoke non static method Uapay\Callback::__construct() without an object
Trying to invoke non static method Uapay\ListError::__construct() without an object
Trying to invoke non static method Uapay\InvoiceList::__construct() without an object
Trying to invoke non static method Uapay\AnswerIterator::__construct() without an object
done
