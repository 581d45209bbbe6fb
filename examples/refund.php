<?php
declare(strict_types=1);

/*
 * Gives the money of an order back, all of it or a part.
 * Usage: php refund.php ORDER [HRYVNIAS]
 */

use Uapay\Exception\ApiException;
use Uapay\Exception\OutcomeUnknownException;
use Uapay\Exception\UapayException;
use Uapay\PaymentOutcome;

/** @var Uapay\Client $client */
$client = require __DIR__ . '/client.php';
require __DIR__ . '/orders.php';

$id = $argv[1] ?? fail('Usage: php refund.php ORDER [HRYVNIAS]');
$payment = (new Orders())->find($id)['payment'] ?? fail("no payment is known for the order \"$id\"");
$amount = isset($argv[2]) ? amount($argv[2]) : null;

try {
	$client->payments->reverse($payment['id'], $payment['invoiceId'], $amount);
	echo "refunded\n";
} catch (OutcomeUnknownException $e) {
	// The request left and no answer came. Repeating it could pay the money out twice.
	try {
		$refunded = $client->payments->show($payment['id'])->outcome() === PaymentOutcome::Refunded;
	} catch (UapayException) {
		$refunded = false; // still nothing is known
	}
	if ($refunded) {
		echo "refunded (its answer was lost)\n";
		exit;
	}
	// UAPAY has no status for a part that was given back, so a person has to look into the cabinet.
	fail("unclear: {$e->advice}; for a part look into UAPAY's cabinet before you try again", 2);
} catch (ApiException $e) {
	fail("UAPAY refuses: {$e->getMessage()}");
}
