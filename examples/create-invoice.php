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
use Uapay\Exception\UapayException;
use Uapay\InvoiceType;

/** @var Uapay\Client $client */
$client = require __DIR__ . '/client.php';
require __DIR__ . '/orders.php';

[, $order, $hryvnias, $type] = $argv + [1 => 'order-' . time(), '19.99', 'PAY'];
$order = given($order, 'the order');
$amount = amount($hryvnias);
$type = match ($type) {
	'PAY' => InvoiceType::Pay,
	'HOLD' => InvoiceType::Hold,
	default => fail("\"$type\" is not a type of this example: PAY or HOLD"),
};
(new Orders())->add($order, $amount);

try {
	$created = $client->invoices->create([
		'externalId' => $order,
		'type' => $type,
		'amount' => $amount,
		'description' => "Замовлення $order",
		'callbackUrl' => getenv('SHOP_CALLBACK_URL') ?: 'https://shop.example/uapay/callback',
		'redirectUrl' => getenv('SHOP_URL') ?: 'https://shop.example/thanks',
		'extraInfo' => ['order' => $order],
	]);
	[$id, $page] = [$created->id, $created->paymentPageUrl];
} catch (OutcomeUnknownException) {
	// The invoice may exist. Creating another one would let the buyer pay twice, so look for it first.
	try {
		$id = $client->invoices->findByExternalId($order)?->id;
	} catch (UapayException $e) {
		fail("it is not known whether the invoice was created, look for it later: {$e->getMessage()}", 2);
	}
	fail($id === null ? 'not created, try again' : "created as $id, but the address of its page is lost", $id === null ? 1 : 2);
} catch (InvalidRequestException $e) {
	$faults = '';
	foreach ($e->errors as $where => $what) {
		$faults .= "\n  $where $what";
	}
	fail("UAPAY would refuse this, so it was not sent:$faults");
} catch (ApiException $e) {
	fail("UAPAY refuses: {$e->getMessage()}");
}

echo "$id\n$page\n";
