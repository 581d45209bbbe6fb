<?php
declare(strict_types=1);

/*
 * Charges or releases the money that a HOLD invoice holds, once the goods are sent or are not.
 * Usage: php hold.php ORDER complete [HRYVNIAS] | php hold.php ORDER cancel
 */

use Uapay\Exception\OutcomeUnknownException;
use Uapay\Money;
use Uapay\PaymentOutcome;

/** @var Uapay\Client $client */
$client = require __DIR__ . '/client.php';
require __DIR__ . '/orders.php';

[, $id, $what] = $argv + [1 => '', ''];
$orders = new Orders();
$payment = $orders->find($id)['payment'] ?? exit("no payment is known for the order \"$id\"\n");
$amount = isset($argv[3]) ? Money::kopecks($argv[3]) : null;
if ($amount !== null) {
	// The callback that follows reports the lower amount.
	$orders->change($id, static fn (array $order): array => ['amount' => $amount] + $order);
}

try {
	match ($what) {
		'complete' => $client->payments->complete($payment['id'], $payment['invoiceId'], $amount),
		'cancel' => $client->payments->cancel($payment['id'], $payment['invoiceId']),
		default => exit("complete or cancel?\n"),
	};
} catch (OutcomeUnknownException) {
	// Perhaps it is done: the payment tells. If it is still held, the same may be asked for again.
}
echo match ($client->payments->show($payment['id'])->outcome()) {
	PaymentOutcome::Paid => "charged\n",
	PaymentOutcome::Failed => "released\n",
	PaymentOutcome::Held => "still held\n",
	default => "unclear, look again later\n",
};
