<?php
declare(strict_types=1);

/*
 * Creates a subscription, and changes how often it charges.
 * Usage: php subscription.php ORDER HRYVNIAS DAYS | php subscription.php change INVOICE DAYS
 */

use Uapay\InvoiceType;

/** @var Uapay\Client $client */
$client = require __DIR__ . '/client.php';

[, $order, $second, $days] = $argv + [1 => 'subscription-' . time(), '99', '30'];
$interval = filter_var($days, FILTER_VALIDATE_INT);
if ($interval === false || $interval < 1 || $interval > 366) {
	fail("\"$days\" is not a number of days from 1 to 366");
}
if ($order === 'change') {
	$subscription = $client->subscriptions->update(given($second, 'the invoice'), interval: $interval);
	echo "every {$subscription->interval} days, next on {$subscription->plannedPaidAt?->format('Y-m-d')}\n";
	exit;
}
$created = $client->invoices->create([
	'externalId' => given($order, 'the order'),
	'type' => InvoiceType::Subscribe,
	'amount' => amount($second),
	'recurringInterval' => $interval,
	'expiresAt' => new DateTimeImmutable('+1 year'),
	'description' => "Підписка $order",
]);
echo "{$created->id}\n{$created->paymentPageUrl}\n";
