--TEST--
No class of the extension is serialized, and none is unserialized
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$client = client('http://127.0.0.1:1/');
$objects = [
	Uapay\Invoice::fromArray(['id' => 'i']), Uapay\Payment::fromArray(['paymentId' => 'p']),
	Uapay\CreatedInvoice::fromArray(['id' => 'i', 'paymentPageUrl' => 'u']), Uapay\CreatedPayment::fromArray(['id' => 'p', 'key' => 'k']),
	Uapay\PaymentCheck::fromArray(['id' => 'p']), Uapay\Confirmation::fromArray(['type' => '3DS']), Uapay\Commission::fromArray([]),
	Uapay\Subscription::fromArray(['invoiceId' => 'i']), Uapay\Service::fromArray([]), Uapay\Session::fromArray(['id' => 's']),
	Uapay\Callback::fromArray([]), Uapay\ListError::fromArray([]), Uapay\InvoiceList::fromArray(['invoices' => []]),
	$client, $client->invoices, $client->payments, $client->subscriptions,
];
foreach ($objects as $object) {
	thrown(fn () => serialize($object));
	thrown(fn () => unserialize('O:' . strlen($object::class) . ':"' . $object::class . '":0:{}'));
}
?>
--EXPECT--
Exception: Serialization of 'Uapay\Invoice' is not allowed
Exception: Unserialization of 'Uapay\Invoice' is not allowed
Exception: Serialization of 'Uapay\Payment' is not allowed
Exception: Unserialization of 'Uapay\Payment' is not allowed
Exception: Serialization of 'Uapay\CreatedInvoice' is not allowed
Exception: Unserialization of 'Uapay\CreatedInvoice' is not allowed
Exception: Serialization of 'Uapay\CreatedPayment' is not allowed
Exception: Unserialization of 'Uapay\CreatedPayment' is not allowed
Exception: Serialization of 'Uapay\PaymentCheck' is not allowed
Exception: Unserialization of 'Uapay\PaymentCheck' is not allowed
Exception: Serialization of 'Uapay\Confirmation' is not allowed
Exception: Unserialization of 'Uapay\Confirmation' is not allowed
Exception: Serialization of 'Uapay\Commission' is not allowed
Exception: Unserialization of 'Uapay\Commission' is not allowed
Exception: Serialization of 'Uapay\Subscription' is not allowed
Exception: Unserialization of 'Uapay\Subscription' is not allowed
Exception: Serialization of 'Uapay\Service' is not allowed
Exception: Unserialization of 'Uapay\Service' is not allowed
Exception: Serialization of 'Uapay\Session' is not allowed
Exception: Unserialization of 'Uapay\Session' is not allowed
Exception: Serialization of 'Uapay\Callback' is not allowed
Exception: Unserialization of 'Uapay\Callback' is not allowed
Exception: Serialization of 'Uapay\ListError' is not allowed
Exception: Unserialization of 'Uapay\ListError' is not allowed
Exception: Serialization of 'Uapay\InvoiceList' is not allowed
Exception: Unserialization of 'Uapay\InvoiceList' is not allowed
Exception: Serialization of 'Uapay\Client' is not allowed
Exception: Unserialization of 'Uapay\Client' is not allowed
Exception: Serialization of 'Uapay\Invoices' is not allowed
Exception: Unserialization of 'Uapay\Invoices' is not allowed
Exception: Serialization of 'Uapay\Payments' is not allowed
Exception: Unserialization of 'Uapay\Payments' is not allowed
Exception: Serialization of 'Uapay\Subscriptions' is not allowed
Exception: Unserialization of 'Uapay\Subscriptions' is not allowed
