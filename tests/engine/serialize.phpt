--TEST--
Nothing is serialized, and no payload is unserialized into an object
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$client = plain_client('http://127.0.0.1:1/');
foreach (one_of_each($client) as $object) {
	$class = $object::class;
	foreach ([fn () => serialize($object), fn () => unserialize(sprintf('O:%d:"%s":0:{}', strlen($class), $class)),
		fn () => unserialize(sprintf('O:%d:"%s":1:{s:2:"id";s:1:"x";}', strlen($class), $class)),
		fn () => unserialize(sprintf('C:%d:"%s":0:{}', strlen($class), $class)),
		fn () => unserialize(sprintf('E:%d:"%s:Pay";', strlen($class) + 4, $class))] as $try) {
		try {
			$made = @$try();
			if ($made !== false) {
				echo $class, " was made\n";
			}
		} catch (Exception $e) {
			echo $e->getMessage(), "\n";
		}
	}
}
?>
--EXPECT--
Serialization of 'Uapay\Client' is not allowed
Unserialization of 'Uapay\Client' is not allowed
Unserialization of 'Uapay\Client' is not allowed
Unserialization of 'Uapay\Client' is not allowed
Serialization of 'Uapay\Invoices' is not allowed
Unserialization of 'Uapay\Invoices' is not allowed
Unserialization of 'Uapay\Invoices' is not allowed
Unserialization of 'Uapay\Invoices' is not allowed
Serialization of 'Uapay\Payments' is not allowed
Unserialization of 'Uapay\Payments' is not allowed
Unserialization of 'Uapay\Payments' is not allowed
Unserialization of 'Uapay\Payments' is not allowed
Serialization of 'Uapay\Subscriptions' is not allowed
Unserialization of 'Uapay\Subscriptions' is not allowed
Unserialization of 'Uapay\Subscriptions' is not allowed
Unserialization of 'Uapay\Subscriptions' is not allowed
Serialization of 'Uapay\Invoice' is not allowed
Unserialization of 'Uapay\Invoice' is not allowed
Unserialization of 'Uapay\Invoice' is not allowed
Unserialization of 'Uapay\Invoice' is not allowed
Serialization of 'Uapay\Payment' is not allowed
Unserialization of 'Uapay\Payment' is not allowed
Unserialization of 'Uapay\Payment' is not allowed
Unserialization of 'Uapay\Payment' is not allowed
Serialization of 'Uapay\CreatedInvoice' is not allowed
Unserialization of 'Uapay\CreatedInvoice' is not allowed
Unserialization of 'Uapay\CreatedInvoice' is not allowed
Unserialization of 'Uapay\CreatedInvoice' is not allowed
Serialization of 'Uapay\CreatedPayment' is not allowed
Unserialization of 'Uapay\CreatedPayment' is not allowed
Unserialization of 'Uapay\CreatedPayment' is not allowed
Unserialization of 'Uapay\CreatedPayment' is not allowed
Serialization of 'Uapay\PaymentCheck' is not allowed
Unserialization of 'Uapay\PaymentCheck' is not allowed
Unserialization of 'Uapay\PaymentCheck' is not allowed
Unserialization of 'Uapay\PaymentCheck' is not allowed
Serialization of 'Uapay\Confirmation' is not allowed
Unserialization of 'Uapay\Confirmation' is not allowed
Unserialization of 'Uapay\Confirmation' is not allowed
Unserialization of 'Uapay\Confirmation' is not allowed
Serialization of 'Uapay\Commission' is not allowed
Unserialization of 'Uapay\Commission' is not allowed
Unserialization of 'Uapay\Commission' is not allowed
Unserialization of 'Uapay\Commission' is not allowed
Serialization of 'Uapay\Subscription' is not allowed
Unserialization of 'Uapay\Subscription' is not allowed
Unserialization of 'Uapay\Subscription' is not allowed
Unserialization of 'Uapay\Subscription' is not allowed
Serialization of 'Uapay\Service' is not allowed
Unserialization of 'Uapay\Service' is not allowed
Unserialization of 'Uapay\Service' is not allowed
Unserialization of 'Uapay\Service' is not allowed
Serialization of 'Uapay\Session' is not allowed
Unserialization of 'Uapay\Session' is not allowed
Unserialization of 'Uapay\Session' is not allowed
Unserialization of 'Uapay\Session' is not allowed
Serialization of 'Uapay\Callback' is not allowed
Unserialization of 'Uapay\Callback' is not allowed
Unserialization of 'Uapay\Callback' is not allowed
Unserialization of 'Uapay\Callback' is not allowed
Serialization of 'Uapay\ListError' is not allowed
Unserialization of 'Uapay\ListError' is not allowed
Unserialization of 'Uapay\ListError' is not allowed
Unserialization of 'Uapay\ListError' is not allowed
Serialization of 'Uapay\InvoiceList' is not allowed
Unserialization of 'Uapay\InvoiceList' is not allowed
Unserialization of 'Uapay\InvoiceList' is not allowed
Unserialization of 'Uapay\InvoiceList' is not allowed
