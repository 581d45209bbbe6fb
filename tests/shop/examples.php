<?php
declare(strict_types=1);

/*
 * Runs the examples beside a sandbox. Usage: sh scripts/with-sandbox uapay.so php tests/shop/examples.php
 * Prints "ok NAME" or "not ok NAME: why" for each check.
 */

const EXAMPLES = __DIR__ . '/../../examples/';

/** What an example writes, what it writes to stderr behind "stderr: ", and its status unless that is 0. */
function example(string $file, string ...$arguments): string
{
	return run([PHP_BINARY, '-n', '-d', 'extension=' . getenv('UAPAY_MODULE'), EXAMPLES . $file, ...$arguments]);
}

/** The same with some of the environment changed; null takes a name away. */
function example_with(array $environment, string $file, string ...$arguments): string
{
	return run([PHP_BINARY, '-n', '-d', 'extension=' . getenv('UAPAY_MODULE'), EXAMPLES . $file, ...$arguments], $environment);
}

function run(array $command, array $environment = []): string
{
	$environment = array_filter($environment + getenv(), static fn (?string $value): bool => $value !== null);
	$errors = tmpfile();
	$process = proc_open($command, [1 => ['pipe', 'w'], 2 => $errors], $pipes, null, $environment);
	$output = trim(stream_get_contents($pipes[1]));
	$status = proc_close($process);
	rewind($errors);
	$errors = trim(stream_get_contents($errors));
	return $output . ($errors === '' ? '' : "stderr: $errors") . ($status === 0 ? '' : " (status $status)");
}

function check(string $name, string $pattern, string $output): void
{
	echo preg_match("~^(?:$pattern)$~Du", $output) === 1 ? "ok $name\n" : "not ok $name: " . json_encode($output) . " is not $pattern\n";
}

/** A sentence on stderr, nothing on stdout, and the status. */
function check_failure(string $name, int $status, string $sentence, string $output): void
{
	check($name, "stderr: $sentence \(status $status\)", $output);
}

/** The status that callback.php answers with, served with some of the environment changed. */
function callback_status(array $environment): string
{
	$environment = array_filter($environment + getenv(), static fn (?string $value): bool => $value !== null);
	$command = [PHP_BINARY, '-n', '-d', 'extension=' . getenv('UAPAY_MODULE'), '-S', '127.0.0.1:0', EXAMPLES . 'callback.php'];
	$server = proc_open($command, [1 => ['file', '/dev/null', 'w'], 2 => ['pipe', 'w']], $pipes, null, $environment);
	while (preg_match('~\((http://127\.0\.0\.1:\d+)\) started~', $line = (string) fgets($pipes[2]), $match) !== 1 && $line !== '');
	$headers = @get_headers(($match[1] ?? 'http://127.0.0.1:9') . '/', context: stream_context_create(['http' => [
		'method' => 'POST', 'content' => '{"token":"a.b.c"}', 'ignore_errors' => true, 'timeout' => 10,
	]]));
	proc_terminate($server);
	return $headers === false ? 'no answer' : explode(' ', $headers[0])[1];
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
check('refund.php too much', 'stderr: UAPAY refuses: .+ \(status 1\)', example('refund.php', 'a1', '15'));
fault('invoicer/payments/reverse', 'http-502', 'after');
check('refund.php, its answer lost', 'refunded \(its answer was lost\)', example('refund.php', 'a1'));
sell('a2', '20', 'PAY', 'paid');
fault('invoicer/payments/reverse', 'http-502', 'after');
check('refund.php a part, its answer lost', 'stderr: unclear: .+ \(status 2\)', example('refund.php', 'a2', '5.5'));

sell('b1', '500', 'HOLD', 'held');
check('hold.php complete', 'charged', example('hold.php', 'b1', 'complete', '300.50'));
sell('b2', '500', 'HOLD', 'held');
check('hold.php cancel', 'released', example('hold.php', 'b2', 'cancel'));
sell('b3', '500', 'HOLD', 'held');
fault('invoicer/payments/complete', 'http-502', 'before');
check_failure('hold.php complete, not executed and unanswered', 2, 'still held: ask for the same again', example('hold.php', 'b3', 'complete'));

fault('invoicer/invoices/create', 'cut', 'after');
check('create-invoice.php, its answer lost', 'stderr: created as [0-9a-f-]{36}, .+ \(status 2\)', example('create-invoice.php', 'c1'));

$not_an_amount = static fn (string $text): string => '"' . preg_quote($text, '~') . '" is not an amount in hryvnias, such as 19\.99';
foreach (['19.999', '0', '-5', 'much', '1e3', '', '19,99'] as $text) {
	check_failure("create-invoice.php over \"$text\"", 1, $not_an_amount($text), example('create-invoice.php', 'c2', $text));
}
check('create-invoice.php, no order of a wrong amount', '', (string) (is_file(getenv('SHOP_DATA') . '/c2.json') ? 'c2' : ''));
foreach (['pay', 'SUBSCRIBE', 'UNKNOWN', ''] as $type) {
	check_failure("create-invoice.php of type \"$type\"", 1, "\"$type\" is not a type of this example: PAY or HOLD",
		example('create-invoice.php', 'c2', '1', $type));
}
check_failure('refund.php of a wrong amount', 1, $not_an_amount('a'), example('refund.php', 'a2', 'a'));
check_failure('refund.php of nothing', 1, 'Usage: php refund\.php .+', example('refund.php'));
check_failure('refund.php of an unknown order', 1, 'no payment is known for the order "z"', example('refund.php', 'z'));
check_failure('hold.php of a wrong amount', 1, $not_an_amount('1.001'), example('hold.php', 'b3', 'complete', '1.001'));
check_failure('hold.php without a word', 1, 'Usage: php hold\.php .+', example('hold.php', 'b3'));
check_failure('hold.php of an unknown order', 1, 'no payment is known for the order "z"', example('hold.php', 'z', 'cancel'));
check_failure('hold.php complete, more than was held', 1, 'invoicer/payments/complete: UAPAY refused it: FORMAT_ERROR .+',
	example('hold.php', 'b3', 'complete', '500.01'));
check('hold.php complete, after a refusal', 'charged', example('hold.php', 'b3', 'complete'));
check_failure('subscription.php of a wrong amount', 1, $not_an_amount('x'), example('subscription.php', 'd0', 'x'));
check_failure('subscription.php of wrong days', 1, '"1\.5" is not a number of days from 1 to 366', example('subscription.php', 'd0', '99', '1.5'));
check_failure('subscription.php of days that UAPAY does not take', 1, '"400" is not a number of days from 1 to 366',
	example('subscription.php', 'd0', '99', '400'));
check_failure('buyer.php without a page', 1, 'Usage: php buyer\.php .+', example('buyer.php'));
check_failure('buyer.php at no page', 1, 'the payment page does not take the payment: .+', example('buyer.php', getenv('UAPAY_URL') . 'pay/none'));
fault('invoicer/invoices/create', 'cut', 'after');
check_failure('subscription.php, its answer lost', 2, 'unclear: [^#]+\nbefore you try again: .+', example('subscription.php', 'd2'));

check('check.php', "З'єднання з UAPAY працює, ключ правильний\. Середовище: http://.+", example('check.php'));
check('check.php in English', 'The connection to UAPAY works, and the key is right\. The environment: http://.+', example('check.php', 'en'));
check_failure('check.php in no language', 1, 'Usage: php check\.php .+', example('check.php', 'fr'));
check_failure('check.php, a wrong key', 1, 'Секретний ключ не підходить\. .+\nwrong_key: .*WRONG_TOKEN.*',
	example_with(['UAPAY_SECRET_KEY' => 'another'], 'check.php'));
check_failure('check.php, no key', 1, '.+ no secret key is set\. .+\nkey_missing: .+', example_with(['UAPAY_SECRET_KEY' => null], 'check.php', 'en'));
check_failure('check.php, an unknown client', 1, 'UAPAY не знає такого номера клієнта\. .+\nunknown_client: .*WRONG_ID.*',
	example_with(['UAPAY_CLIENT_ID' => 'nobody'], 'check.php'));
check_failure('check.php, another server', 1, 'What answers at .+ is not UAPAY\. .+\nnot_uapay: .+',
	example_with(['UAPAY_URL' => getenv('UAPAY_URL') . 'pay/'], 'check.php', 'en'));

foreach (['create-invoice.php' => ['e1'], 'refund.php' => ['a2'], 'hold.php' => ['b3', 'cancel'], 'subscription.php' => ['e2'], 'check.php' => []] as $file => $arguments) {
	check_failure("$file without an access", 1, 'Set UAPAY_CLIENT_ID and UAPAY_SECRET_KEY\.', example_with(['UAPAY_CLIENT_ID' => null], $file, ...$arguments));
	check_failure("$file, UAPAY does not answer", 1, '[^#]+: .+', example_with(['UAPAY_URL' => 'http://127.0.0.1:9/'], $file, ...$arguments));
	check_failure("$file, no such address", 1, '[^#]+', example_with(['UAPAY_URL' => 'ftp://x'], $file, ...$arguments));
	$bare = run([PHP_BINARY, '-n', EXAMPLES . $file, ...$arguments]);
	check_failure("$file without the extension", 1, 'The uapay extension is not loaded: .+', $bare);
}
foreach (['{"amount":', '[]', '5', ''] as $i => $text) {
	file_put_contents(getenv('SHOP_DATA') . "/f$i.json", $text);
	check_failure("refund.php of an order that is $text", 1, "the order \"f$i\" cannot be read", example('refund.php', "f$i"));
}
check_failure('subscription.php change, an unknown invoice', 1, '[^#]*WRONG_ID[^#]*', example('subscription.php', 'change', 'nothing', '7'));
check_failure('subscription.php, a wrong key', 1, '[^#]*WRONG_TOKEN[^#]*', example_with(['UAPAY_SECRET_KEY' => 'another'], 'subscription.php', 'd3'));
check_failure('create-invoice.php, nowhere to write', 1, 'the folder "/dev/null/shop" cannot be made',
	example_with(['SHOP_DATA' => '/dev/null/shop'], 'create-invoice.php', 'e3'));
check('callback.php, a forged one', '400', callback_status([]));
check('callback.php without an access: UAPAY calls again', '500', callback_status(['UAPAY_CLIENT_ID' => null]));
check('callback.php, no such address: UAPAY calls again', '500', callback_status(['UAPAY_URL' => 'ftp://x']));

$subscription = example('subscription.php', 'd1', '99', '30');
check('subscription.php', '[0-9a-f-]{36}\nhttp://127.+', $subscription);
$invoice = explode("\n", $subscription);
example('buyer.php', $invoice[1] ?? '');
check('subscription.php change', 'every 7 days, next on \d{4}-\d\d-\d\d', example('subscription.php', 'change', $invoice[0], '7'));
