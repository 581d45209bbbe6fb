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
if (preg_match('/^[1-9]\d{0,3}$/D', $days) !== 1) {
	fail("\"$days\" is not a number of days");
}
if ($order === 'change') {
	$subscription = $client->subscriptions->update($second, interval: (int) $days);
	echo "every {$subscription->interval} days, next on {$subscription->plannedPaidAt?->format('Y-m-d')}\n";
	exit;
}
$created = $client->invoices->create([
	'externalId' => $order,
	'type' => InvoiceType::Subscribe,
	'amount' => amount($second),
	'recurringInterval' => (int) $days,
	'expiresAt' => new DateTimeImmutable('+1 year'),
	'description' => "Підписка $order",
]);
echo "{$created->id}\n{$created->paymentPageUrl}\n";
