<?php
declare(strict_types=1);

/*
 * A shop's day: invoices, callbacks, holds, refunds and a list, each step checked. Started by scripts/demo, which starts
 * the sandbox and the shop's callback address (callback.php) as well.
 */

use Uapay\Exception\ApiException;
use Uapay\InvoiceType;
use Uapay\ListError;
use Uapay\Money;
use Uapay\PaymentOutcome;

/** @var Uapay\Client $client */
$client = require __DIR__ . '/client.php';
require __DIR__ . '/orders.php';
require __DIR__ . '/buyer.php';

$orders = new Orders();
$run = bin2hex(random_bytes(3));

function step(string $text): void
{
	echo "\n* $text\n";
}

function same(mixed $expected, mixed $actual, string $what): void
{
	$show = static fn (mixed $value): string => $value instanceof UnitEnum ? $value->name : json_encode($value, JSON_THROW_ON_ERROR);
	if ($expected !== $actual) {
		fail("  FAILED: $what: {$show($actual)}, expected {$show($expected)}");
	}
	echo "  $what: {$show($actual)}\n";
}

/**
 * Creates an invoice for a new order, and has a buyer pay it.
 *
 * @param non-empty-string $order
 * @param int<1, max> $amount
 * @param InvoiceType::Pay|InvoiceType::Hold $type
 */
function sell(string $order, int $amount, InvoiceType $type): Uapay\CreatedInvoice
{
	/** @var Uapay\Client $client */
	/** @var Orders $orders */
	global $client, $orders;
	$orders->add($order, $amount);
	$created = $client->invoices->create([
		'externalId' => $order, 'type' => $type, 'amount' => $amount, 'description' => "Замовлення $order",
		'callbackUrl' => getenv('SHOP_CALLBACK_URL') ?: null,
	]);
	echo "  invoice {$created->id} over ", Money::format($amount), " UAH\n  page {$created->paymentPageUrl}\n";
	buy($created->paymentPageUrl);
	return $created;
}

/**
 * What the callback made of an order, once it did; the callbacks come from another process.
 *
 * @return array{id: non-empty-string, invoiceId: non-empty-string}
 */
function wait_for(string $order, string $state): array
{
	/** @var Orders $orders */
	global $orders;
	$end = hrtime(true) + 10_000_000_000;
	do {
		$found = $orders->find($order) ?? fail("  FAILED: there is no order $order");
		if ($found['state'] === $state) {
			break;
		}
		usleep(20_000);
	} while (hrtime(true) < $end);
	same($state, $found['state'], 'the callback was verified, the order is');
	return $found['payment'] ?? fail('  FAILED: the callback named no payment');
}

step('A buyer pays 19.99 UAH');
$paid = sell("$run-1", amount('19.99'), InvoiceType::Pay);
$payment = wait_for("$run-1", 'paid');
same($paid->id, $payment['invoiceId'], 'it belongs to the invoice');
$invoice = $client->invoices->show($paid->id);
same(PaymentOutcome::Paid, $invoice->outcome(), 'the invoice is');
same(1999, $invoice->payments[0]->amount, 'kopecks paid');

step('A forged callback is refused');
$forged = stream_context_create(['http' => [
	'method' => 'POST', 'header' => 'Content-Type: application/json', 'ignore_errors' => true,
	'content' => '{"token":"eyJhbGciOiJub25lIn0.e30."}',
]]);
$headers = get_headers((string) getenv('SHOP_CALLBACK_URL'), context: $forged) ?: ['no answer'];
same('400', explode(' ', $headers[0])[1], 'the shop answered HTTP');

step('500.00 UAH are held; 300.50 of them are charged');
sell("$run-2", 50000, InvoiceType::Hold);
$held = wait_for("$run-2", 'held');
$orders->change("$run-2", static fn (array $order): array => ['amount' => 30050] + $order);
$client->payments->complete($held['id'], $held['invoiceId'], 30050);
wait_for("$run-2", 'paid');
$payment2 = $client->payments->show($held['id']);
same(PaymentOutcome::Paid, $payment2->outcome(), 'the payment is');
same(30050, $payment2->amount, 'kopecks charged');

step('75.00 UAH are held, and released');
sell("$run-3", 7500, InvoiceType::Hold);
$released = wait_for("$run-3", 'held');
$client->payments->cancel($released['id'], $released['invoiceId']);
wait_for("$run-3", 'failed');
same(PaymentOutcome::Failed, $client->payments->show($released['id'])->outcome(), 'the payment is');

step('Of the 19.99 UAH 5.00 are given back, then the rest');
same($payment['id'], $client->payments->reverse($payment['id'], $paid->id, 500), 'refunded a part of payment');
same(PaymentOutcome::Paid, $client->payments->show($payment['id'])->outcome(), 'with a part back it is still');
same($payment['id'], $client->payments->reverse($payment['id'], $paid->id, 1499), 'refunded the rest of payment');
wait_for("$run-1", 'refunded');
same(PaymentOutcome::Refunded, $client->invoices->show($paid->id)->outcome(), 'the invoice is');
try {
	$client->payments->reverse($payment['id'], $paid->id, 1);
	same('an exception', 'none', 'one kopeck more gives');
} catch (ApiException $e) {
	same(true, $e->errorCode !== null, "one kopeck more is refused ({$e->errorCode})");
}

step('250 invoices are listed, one of them unknown');
$ids = [];
for ($i = 0; $i < 249; $i++) {
	$ids[] = $client->invoices->create([
		'externalId' => "$run-list-$i", 'type' => InvoiceType::Pay, 'amount' => 100 + $i, 'description' => 'list',
	])->id;
}
array_splice($ids, 137, 0, ['00000000-0000-4000-8000-000000000000']);
$before = $client->stats();
$list = $client->invoices->showList($ids);
same(250, count($list), 'elements');
$wrong = [];
foreach ($list as $i => $element) {
	if ($element instanceof ListError) {
		$wrong[$i] = $element->errorCode;
	} elseif ($element->id !== $ids[$i]) {
		same($ids[$i], $element->id, "element $i");
	}
}
same([137 => 'WRONG_ID'], $wrong, 'UAPAY does not know');
same(null, $client->invoices->findByExternalId("$run-nothing"), 'an order that was never created is');

echo "\nAll steps went as they should.\n";
