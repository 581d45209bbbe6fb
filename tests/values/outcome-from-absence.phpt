--TEST--
Nothing is concluded from what UAPAY did not tell: an invoice without its payments, a payment without its statuses
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

use Uapay\{Callback, Invoice, Payment, PaymentCheck};

foreach (['INACTIVE', 'ACTIVE', 'NEW_ONE', null] as $status) {
	$invoice = ['id' => 'i', 'invoiceStatus' => $status];
	echo $status ?? 'null', ': ', Invoice::fromArray($invoice)->outcome()->value,
		', ', Invoice::fromArray($invoice + ['payments' => null])->outcome()->value,
		', in a payment ', Payment::fromArray(['id' => 'p', 'status' => 'FINISHED', 'invoice' => $invoice])->invoice->outcome()->value,
		', none ', Invoice::fromArray($invoice + ['payments' => []])->outcome()->value, "\n";
}
foreach ([[], ['status' => null], ['status' => null, 'paymentStatus' => null]] as $statuses) {
	echo Payment::fromArray(['id' => 'p'] + $statuses)->outcome()->value, ' ', Callback::fromArray(['id' => 'p'] + $statuses)->outcome()->value, ' ',
		PaymentCheck::fromArray(['id' => 'p'] + $statuses)->outcome()->value, ' ',
		Invoice::fromArray(['id' => 'i', 'status' => 'INACTIVE', 'payments' => [['id' => 'p'] + $statuses]])->outcome()->value, "\n";
}
?>
--EXPECT--
INACTIVE: unknown, unknown, in a payment unknown, none failed
ACTIVE: unknown, unknown, in a payment unknown, none pending
NEW_ONE: unknown, unknown, in a payment unknown, none unknown
null: unknown, unknown, in a payment unknown, none unknown
unknown unknown unknown unknown
unknown unknown unknown unknown
unknown unknown unknown unknown
