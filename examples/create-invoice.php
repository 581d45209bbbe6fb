<?php
declare(strict_types=1);

/*
 * Creates an invoice and prints its id and the page to send the buyer to.
 * Usage: php create-invoice.php ORDER HRYVNIAS [PAY|HOLD]
 * SHOP_CALLBACK_URL is where UAPAY reports payments (callback.php), SHOP_URL where the buyer comes back to.
 */

use Uapay\Exception\ApiException;
use Uapay\Exception\InvalidRequestException;
use Uapay\Exception\OutcomeUnknownException;
use Uapay\InvoiceType;
use Uapay\Money;

/** @var Uapay\Client $client */
$client = require __DIR__ . '/client.php';
require __DIR__ . '/orders.php';

[, $order, $hryvnias] = $argv + [1 => 'order-' . time(), '19.99'];
$amount = Money::kopecks($hryvnias); // exact: (int) (19.99 * 100) would be 1998
(new Orders())->add($order, $amount);

try {
	$created = $client->invoices->create([
		'externalId' => $order,
		'type' => InvoiceType::from($argv[3] ?? 'PAY'),
		'amount' => $amount,
		'description' => "Замовлення $order",
		'callbackUrl' => getenv('SHOP_CALLBACK_URL') ?: 'https://shop.example/uapay/callback',
		'redirectUrl' => getenv('SHOP_URL') ?: 'https://shop.example/thanks',
		'extraInfo' => ['order' => $order],
	]);
	[$id, $page] = [$created->id, $created->paymentPageUrl];
} catch (OutcomeUnknownException) {
	// The invoice may exist. Creating another one would let the buyer pay twice, so look for it first.
	$id = $client->invoices->findByExternalId($order)?->id;
	fwrite(STDERR, $id === null ? "not created, try again\n" : "created as $id, but the address of its page is lost\n");
	exit(2);
} catch (InvalidRequestException $e) {
	fwrite(STDERR, "a mistake in this program:\n");
	foreach ($e->errors as $where => $what) {
		fwrite(STDERR, "  $where $what\n");
	}
	exit(1);
} catch (ApiException $e) {
	fwrite(STDERR, "UAPAY refuses: {$e->getMessage()}\n");
	exit(1);
}

echo "$id\n$page\n";
