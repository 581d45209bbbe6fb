<?php
require __DIR__ . '/../uapay.inc';

$payments = [
	['paymentId' => 'declined', 'status' => 'CANCELED', 'paymentStatus' => 'CANCELED'],
	['paymentId' => 'paid', 'status' => 'FINISHED', 'paymentStatus' => 'FINISHED'],
	['paymentId' => 'begun', 'status' => 'NEW', 'paymentStatus' => 'OPEN'],
];
for ($turn = 0; $turn < 3; $turn++) {
	$payments[] = array_shift($payments);
	$invoice = Uapay\Invoice::fromArray(['id' => 'i', 'reusability' => true, 'invoiceStatus' => 'ACTIVE', 'payments' => $payments]);
	echo implode(', ', array_map(fn ($payment) => $payment->id, $invoice->payments)), ': ', $invoice->outcome()->name, ', not ',
		$invoice->payments[0]->outcome()->name, "\n";
}
?>
