--TEST--
What each answer means for a read, a repeatable call and an effect: the table of docs/outcomes.md
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/endpoints.inc';

const ALIVE = '{"status":1,"data":{"id":"i","paymentPageUrl":"https://pay.example/i","invoiceId":"i"}}';

/* How the server makes the situations of the table; the document's rows must be just these. */
$situations = [
	'HTTP 500 without a body' => ['status' => 500, 'body' => ''],
	'HTTP 502 with HTML' => ['status' => 502, 'headers' => ['Content-Type' => 'text/html'], 'body' => '<html>Bad Gateway</html>'],
	'HTTP 503 with Retry-After' => ['status' => 503, 'headers' => ['Retry-After' => '0'], 'body' => ''],
	'HTTP 429 without UAPAY\'s error' => ['status' => 429, 'headers' => ['Retry-After' => '0'], 'body' => 'slow down'],
	'HTTP 429 with UAPAY\'s error' => ['status' => 429, 'error' => ['code' => 'FORMAT_ERROR', 'fields' => ['data' => ['amount' => 'X']]]],
	'HTTP 500 with UAPAY\'s error' => ['status' => 500, 'error' => ['code' => 'INTERNAL_ERROR']],
	'HTTP 200 with UAPAY\'s error' => ['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'i']]],
	'HTTP 400 with UAPAY\'s error' => ['status' => 400, 'error' => ['code' => 'FORMAT_ERROR', 'fields' => ['data' => ['amount' => 'X']]]],
	'UAPAY\'s error without a code' => ['json' => ['status' => 0]],
	'UAPAY\'s INTERNAL_ERROR' => ['error' => ['code' => 'INTERNAL_ERROR']],
	'UAPAY\'s GatewayTimeout' => ['error' => ['code' => 'GatewayTimeout']],
	'UAPAY\'s ERROR and nothing else' => ['error' => ['code' => 'ERROR']],
	'UAPAY\'s SESSION_BUSY' => ['error' => ['code' => 'SESSION_BUSY']],
	'UAPAY\'s OPERATION_IN_PROGRESS' => ['error' => ['code' => 'OPERATION_IN_PROGRESS']],
	'UAPAY\'s SESSION_EXPIRED, in the new session too' => ['error' => ['code' => 'SESSION_EXPIRED']],
	'an error of the field sessionId, in the new session too' => ['error' => ['code' => 'FORMAT_ERROR', 'fields' => ['params' => ['sessionId' => 'X']]]],
	'a code that nobody knows' => ['error' => ['code' => 'E1042']],
	'HTTP 429 with UAPAY\'s SESSION_EXPIRED' => ['status' => 429, 'error' => ['code' => 'SESSION_EXPIRED']],
	'Retry-After with UAPAY\'s error' => ['headers' => ['Retry-After' => '0'], 'error' => ['code' => 'E1042']],
	'a success and an error at once' => ['json' => ['status' => 1, 'error' => ['code' => 'E1042'], 'data' => ['id' => 'i']]],
	'an answer about another record' => ['data' => ['id' => 'other', 'externalId' => 'other', 'paymentPageUrl' => 'https://pay.example/i']],
	'the request itself, sent back signed' => ['data' => ['params' => ['sessionId' => 's', 'id' => 'i'], 'id' => 'i', 'paymentPageUrl' => 'https://pay.example/i']],
	'a token that has expired' => ['data' => ['id' => 'i', 'paymentPageUrl' => 'https://pay.example/i', 'exp' => 1500000000]],
	'a plain answer after a signed one' => ['body' => ALIVE],
	'HTTP 408 with UAPAY\'s error' => ['status' => 408, 'error' => ['code' => 'FORMAT_ERROR', 'fields' => ['data' => ['amount' => 'X']]]],
	'HTTP 200 with garbage' => ['body' => "\x00\xff not json"],
	'HTTP 200 without a body' => ['body' => ''],
	'HTTP 200 with trailing garbage' => ['body' => ALIVE . 'x'],
	'HTTP 200 with truncated JSON' => ['body' => substr(ALIVE, 0, 30)],
	'HTTP 500 with a success' => ['status' => 500, 'body' => ALIVE],
	'a bad signature' => ['data' => ['id' => 'i'], 'key' => 'another key'],
	'a plain answer where a signed one is required' => ['body' => ALIVE],
	'a success without its data' => ['data' => ['nothing' => 'here']],
	'an answer over 16 MiB' => ['body' => '{"status":1,"data":{"id":"' . str_repeat('x', 17 << 20) . '"}}'],
	'Content-Length too large, then closed' => ['body' => ALIVE, 'content_length' => 5000, 'close' => 'fin'],
	'Content-Length too small' => ['body' => ALIVE, 'content_length' => 40, 'close' => 'fin'],
	'a chunked body without its end' => ['chunks' => [ALIVE], 'unfinished' => true, 'close' => 'fin'],
	'a flood of 1xx answers' => ['interim' => 5000, 'body' => ALIVE],
	'a redirect' => ['status' => 307, 'headers' => ['Location' => '/api/elsewhere'], 'body' => ''],
	'no HTTP at all' => ['raw' => "SSH-2.0-OpenSSH_9.2\r\n", 'close' => 'fin'],
	'closed without an answer' => ['close_before' => true],
	'reset without an answer' => ['close_before' => true, 'close' => 'rst'],
	'no answer in time' => ['hang' => true],
];

/** The document's rows: situation => the endings of read, repeatable, effect. */
$rows = [];
foreach (file(dirname(__DIR__, 2) . '/docs/outcomes.md') as $line) {
	$cells = array_map(fn ($cell) => trim($cell, " `\n"), explode('|', $line));
	if (count($cells) === 6 && isset($situations[$cells[1]])) {
		$rows[$cells[1]] = array_slice($cells, 2, 3);
	}
}
foreach (array_diff_key($situations, $rows) as $name => $unused) {
	echo "not in the document: $name\n";
}

$calls = [
	fn ($c) => $c->invoices->show('i'),
	fn ($c) => $c->invoices->update('i', ['tag' => 't']),
	fn ($c) => $c->invoices->create(['externalId' => 'order-1', 'type' => 'PAY', 'description' => 'Order 1', 'amount' => 1999]),
];
foreach ($rows as $name => $endings) {
	foreach ($calls as $i => $call) {
		$again = ['repeat' => true] + $situations[$name];
		$server = Server::start([$again], ['key' => TEST_KEY]);
		$client = client($server, timeout: $name === 'no answer in time' ? (slowed() ? 5.0 : 0.3) : (slowed() ? 60.0 : 5.0), maxRetries: 1,
			requireSignedResponses: str_contains($name, 'is required') ? true : null);
		$ending = ending(fn () => $call($client));
		$sent = count($server->executed('invoicer'));
		if ("$ending, sent $sent" !== $endings[$i]) {
			echo "$name, ", ['read', 'repeatable', 'effect'][$i], ": $ending, sent $sent; the document says $endings[$i]\n";
		}
		$server->stop();
	}
}
echo count($rows), " situations\n";
?>
--EXPECT--
43 situations
