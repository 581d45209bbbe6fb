<?php
declare(strict_types=1);

/*
 * What UAPAY calls when a payment changes: the invoice's callbackUrl. Serve it with any web server, for a trial with
 * php -d extension=uapay -S 127.0.0.1:8080 callback.php
 *
 * UAPAY repeats a callback until it is answered with HTTP 200, and callbacks may overtake each other. So an event is
 * handled once, and what counts is not the event but how the payment is now.
 */

use Uapay\Exception\SignatureException;
use Uapay\Exception\UapayException;
use Uapay\PaymentOutcome;

/** @var Uapay\Client $client */
$client = require __DIR__ . '/client.php';
require __DIR__ . '/orders.php';

try {
	$event = $client->callback((string) file_get_contents('php://input'));
	$orders = new Orders();
	$id = $event->externalId ?? '';
	if ($event->paymentId === null || $event->paymentId === '' || $orders->find($id) === null) {
		error_log('uapay: a callback for an order that is not ours');
		exit; // HTTP 200: repeating it would not help
	}
	$payment = $client->payments->show($event->paymentId);
} catch (SignatureException) {
	http_response_code(400); // not from UAPAY
	exit;
} catch (UapayException $e) {
	error_log('uapay: ' . $e->getMessage());
	http_response_code(503); // UAPAY calls again
	exit;
}

$orders->change($id, static function (array $order) use ($event, $payment): array {
	if (in_array($event->eventKey(), $order['events'], true)) {
		return $order; // a repeated delivery: what must happen once, such as a letter to the buyer, has happened
	}
	$order['state'] = match ($payment->outcome()) {
		// Compare what was paid with what was asked for.
		PaymentOutcome::Paid, PaymentOutcome::Held => $payment->amount === $order['amount']
			? $payment->outcome()->value
			: 'wrong amount',
		PaymentOutcome::Refunded, PaymentOutcome::Failed, PaymentOutcome::Pending => $payment->outcome()->value,
		PaymentOutcome::Unknown => $order['state'], // neither paid nor failed: leave the order as it is
	};
	$order['payment'] = ['id' => $payment->id, 'invoiceId' => $payment->invoiceId ?: throw new RuntimeException('a payment of no invoice')];
	$order['events'][] = $event->eventKey();
	return $order;
});
