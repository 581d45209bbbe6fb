<?php
declare(strict_types=1);

/*
 * Runs the examples beside a sandbox. Usage: sh scripts/with-sandbox uapay.so php tests/shop/examples.php
 * Prints "ok NAME" or "not ok NAME: why" for each check.
 */

const EXAMPLES = __DIR__ . '/../../examples/';

function example(string $file, string ...$arguments): string
{
	$command = [PHP_BINARY, '-n', '-d', 'extension=' . getenv('UAPAY_MODULE'), EXAMPLES . $file, ...$arguments];
	$process = proc_open($command, [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes);
	$output = stream_get_contents($pipes[1]);
	$status = proc_close($process);
	return trim($output) . ($status === 0 ? '' : " (status $status)");
}

function check(string $name, string $pattern, string $output): void
{
	echo preg_match("~^(?:$pattern)$~Du", $output) === 1 ? "ok $name\n" : "not ok $name: " . json_encode($output) . " is not $pattern\n";
}

/** Creates an invoice by the example and pays it; waits until the callback reached the shop. */
function sell(string $order, string $hryvnias, string $type, string $state): void
{
	$output = example('create-invoice.php', $order, $hryvnias, $type);
	check("create-invoice.php $type", '[0-9a-f-]{36}\nhttp://127.+', $output);
	check("buyer.php $type", '', example('buyer.php', explode("\n", $output)[1] ?? ''));
	$file = getenv('SHOP_DATA') . "/$order.json";
	$end = hrtime(true) + 10_000_000_000;
	do {
		$found = json_decode((string) file_get_contents($file), true)['state'] ?? null;
		usleep(20_000);
	} while ($found !== $state && hrtime(true) < $end);
	check("callback.php $state", $state, (string) $found);
}

/** The next request to an endpoint of the sandbox meets this fault. */
function fault(string $endpoint, string $kind, string $timing): void
{
	file_get_contents(getenv('UAPAY_URL') . 'sandbox/faults', context: stream_context_create(['http' => [
		'method' => 'POST',
		'header' => 'Content-Type: application/json',
		'content' => json_encode(['faults' => [['endpoint' => $endpoint, 'kind' => $kind, 'timing' => $timing]]]),
	]]));
}

foreach (glob(EXAMPLES . '*.php') as $file) {
	exec(escapeshellarg(PHP_BINARY) . ' -n -l ' . escapeshellarg($file) . ' 2>&1', $output, $status);
	check(basename($file) . ' is PHP', '0', (string) $status);
}

sell('a1', '19.99', 'PAY', 'paid');
check('refund.php a part', 'refunded', example('refund.php', 'a1', '5'));
check('refund.php too much', 'UAPAY refuses: .+ \(status 1\)', example('refund.php', 'a1', '15'));
fault('invoicer/payments/reverse', 'http-502', 'after');
check('refund.php, its answer lost', 'refunded \(its answer was lost\)', example('refund.php', 'a1'));
sell('a2', '20', 'PAY', 'paid');
fault('invoicer/payments/reverse', 'http-502', 'after');
check('refund.php a part, its answer lost', 'unclear: .+ \(status 2\)', example('refund.php', 'a2', '5.5'));

sell('b1', '500', 'HOLD', 'held');
check('hold.php complete', 'charged', example('hold.php', 'b1', 'complete', '300.50'));
sell('b2', '500', 'HOLD', 'held');
check('hold.php cancel', 'released', example('hold.php', 'b2', 'cancel'));
sell('b3', '500', 'HOLD', 'held');
fault('invoicer/payments/complete', 'http-502', 'before');
check('hold.php complete, not executed and unanswered', 'still held', example('hold.php', 'b3', 'complete'));

fault('invoicer/invoices/create', 'cut', 'after');
check('create-invoice.php, its answer lost', 'created as [0-9a-f-]{36}, .+ \(status 2\)', example('create-invoice.php', 'c1'));
check('create-invoice.php without a description of its amount', '.*must .+ \(status 255\)',
	str_replace("\n", ' ', example('create-invoice.php', 'c2', '19.999')));

$subscription = example('subscription.php', 'd1', '99', '30');
check('subscription.php', '[0-9a-f-]{36}\nhttp://127.+', $subscription);
$invoice = explode("\n", $subscription);
example('buyer.php', $invoice[1] ?? '');
check('subscription.php change', 'every 7 days, next on \d{4}-\d\d-\d\d', example('subscription.php', 'change', $invoice[0], '7'));
