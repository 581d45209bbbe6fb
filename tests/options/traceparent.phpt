--TEST--
traceparent is W3C Trace Context's, is sent with each request, and anything else is refused by name
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

const SPAN = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
$wrong = [
	'', '00', SPAN . ' ', ' ' . SPAN, SPAN . '-', SPAN . '-00', substr(SPAN, 0, -1), SPAN . '0', strtoupper(SPAN), strtr(SPAN, '-', '_'),
	'ff' . substr(SPAN, 2), '0g' . substr(SPAN, 2), substr(SPAN, 0, -2) . "0\0", "00\0" . substr(SPAN, 3), "\0" . SPAN, SPAN . "\0", SPAN . "\r\nX-Evil: 1",
	"00-" . str_repeat('0', 32) . '-00f067aa0ba902b7-01', '00-4bf92f3577b34da6a3ce929d0e0e4736-' . str_repeat('0', 16) . '-01',
	'00-4bf92f3577b34da6a3ce929d0e0e473-600f067aa0ba902b7-01', '4bf92f3577b34da6a3ce929d0e0e4736',
];
foreach ($wrong as $text) {
	option_faults(traceparent: $text);
}

$other = '01-' . str_repeat('0', 31) . '1-' . str_repeat('0', 15) . '1-00';
$server = Server::start([
	['status' => 503, 'body' => ''],
	['repeat' => true, 'data' => ['id' => 'i'], 'echo' => ['paymentId']],
]);
$client = plain_client($server, traceparent: SPAN);
$client->payments->show('p');
$client->with(traceparent: $other)->payments->complete('p', 'i');
$client->payments->showMany(['a', 'b', 'c']);
$client->with(traceparent: null)->payments->show('p');
plain_client($server)->payments->show('p');
$client->payments->cancel('p', 'i');
foreach ($server->requests() as $request) {
	$said = $request['headers']['traceparent'] ?? 'none';
	echo $request['path'], ' ', match ($said) { SPAN => 'the span', $other => 'the other', default => $said },
		$request['headers']['content-type'] === 'application/json' ? '' : ' without the others', "\n";
}
echo $server->connections() <= 3 ? 'kept' : 'not kept', "\n";
?>
--EXPECT--
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
traceparent: must be like "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context)
/api/sessions/create the span
/api/invoicer/payments/show the span
/api/invoicer/payments/show the span
/api/invoicer/payments/complete the other
/api/invoicer/payments/show the span
/api/invoicer/payments/show the span
/api/invoicer/payments/show the span
/api/invoicer/payments/show none
/api/invoicer/payments/show none
/api/invoicer/payments/cancel the span
kept
