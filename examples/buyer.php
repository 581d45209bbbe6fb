<?php
declare(strict_types=1);

/*
 * Pays on the sandbox's payment page as a buyer with a browser would. Only for trying the examples out.
 * Usage: php buyer.php PAYMENT_PAGE [CARD]   (cards: success, declined ... see sandbox/README.md)
 */

require_once __DIR__ . '/fail.php';

function buy(string $page, string $card = 'success'): void
{
	$headers = @get_headers($page, context: stream_context_create(['http' => [
		'method' => 'POST',
		'header' => 'Content-Type: application/x-www-form-urlencoded',
		'content' => http_build_query(['card' => $card]),
		'follow_location' => 0,
		'ignore_errors' => true,
	]]));
	$status = $headers === false ? 'no answer' : $headers[0];
	if (!str_contains($status, ' 303 ')) {
		throw new RuntimeException("the payment page does not take the payment: $status");
	}
}

if (realpath($argv[0] ?? '') === __FILE__) {
	buy($argv[1] ?? fail('Usage: php buyer.php PAYMENT_PAGE [CARD]'), $argv[2] ?? 'success');
}
