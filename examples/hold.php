<?php
declare(strict_types=1);

/*
 * Charges or releases the money that a HOLD invoice holds, once the goods are sent or are not.
 * Usage: php hold.php ORDER complete [HRYVNIAS] | php hold.php ORDER cancel
 */

use Uapay\Exception\OutcomeUnknownException;
use Uapay\Exception\UapayException;
use Uapay\PaymentOutcome;

/** @var Uapay\Client $client */
$client = require __DIR__ . '/client.php';
require __DIR__ . '/orders.php';

[, $id, $what] = $argv + [1 => '', ''];
$wanted = match ($what) {
	'complete' => PaymentOutcome::Paid,
	'cancel' => PaymentOutcome::Failed,
	default => fail('Usage: php hold.php ORDER complete [HRYVNIAS] | php hold.php ORDER cancel'),
};
$orders = new Orders();
$before = $orders->find($id);
$payment = $before['payment'] ?? fail("no payment is known for the order \"$id\"");
$amount = isset($argv[3]) ? amount($argv[3]) : null;
if ($amount !== null) {
	// The callback that follows reports the lower amount.
	$orders->change($id, static fn (array $order): array => ['amount' => $amount] + $order);
}

try {
	$what === 'complete'
		? $client->payments->complete($payment['id'], $payment['invoiceId'], $amount)
		: $client->payments->cancel($payment['id'], $payment['invoiceId']);
} catch (OutcomeUnknownException) {
	// Perhaps it is done: the payment tells. If it is still held, the same may be asked for again.
} catch (UapayException $e) {
	// Nothing was charged, so the order is about what it was about.
	$orders->change($id, static fn (array $order): array => ['amount' => $before['amount']] + $order);
	throw $e;
}
$outcome = $client->payments->show($payment['id'])->outcome();
$said = match ($outcome) {
	PaymentOutcome::Paid => 'charged',
	PaymentOutcome::Failed => 'released',
	PaymentOutcome::Held => 'still held: ask for the same again',
	default => 'unclear: look again later',
};
if ($outcome !== $wanted) {
	fail($said, 2);
}
echo "$said\n";
