--TEST--
Clients and services cannot be cloned, values can
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$client = plain_client('http://127.0.0.1:1/');
foreach (one_of_each($client) as $object) {
	try {
		echo $object::class, ' ', clone $object == $object ? 'equals its clone' : 'differs from its clone', "\n";
	} catch (Throwable $e) {
		echo $e->getMessage(), "\n";
	}
}
?>
--EXPECT--
Uapay\Client Trying to clone an uncloneable object of class Uapay\Client
Uapay\Invoices Trying to clone an uncloneable object of class Uapay\Invoices
Uapay\Payments Trying to clone an uncloneable object of class Uapay\Payments
Uapay\Subscriptions Trying to clone an uncloneable object of class Uapay\Subscriptions
Uapay\Invoice equals its clone
Uapay\Payment equals its clone
Uapay\CreatedInvoice equals its clone
Uapay\CreatedPayment equals its clone
Uapay\PaymentCheck equals its clone
Uapay\Confirmation equals its clone
Uapay\Commission equals its clone
Uapay\Subscription equals its clone
Uapay\Service equals its clone
Uapay\Session equals its clone
Uapay\Callback equals its clone
Uapay\ListError equals its clone
Uapay\InvoiceList equals its clone
Uapay\AnswerIterator Trying to clone an uncloneable object of class Uapay\AnswerIterator
Uapay\Testing\Fake Trying to clone an uncloneable object of class Uapay\Testing\Fake
Uapay\Ping equals its clone
