--TEST--
The code of docs/telemetry.md makes spans of the logger's records, and sends the caller's trace
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';
require __DIR__ . '/opentelemetry.inc';

/** @return list<string> the blocks of PHP in a page */
function blocks(string $page): array
{
	preg_match_all('/^```php\n(.*?)^```$/ms', file_get_contents(__DIR__ . "/../../docs/$page"), $found);
	return $found[1];
}

[$class, $use] = blocks('telemetry.md');
var_dump(blocks('uk/telemetry.md') === [$class, $use]);
eval($class);

$server = Server::start([
	['status' => 503, 'body' => ''],
	['data' => ['paymentId' => 'p']],
	['close_before' => true],
	['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'p']]],
], ['key' => TEST_KEY]);
$client = client($server, maxRetries: 1);
$tracer = new OpenTelemetry\API\Trace\Tracer();
eval($use);
$traced->payments->show('p');
thrown(fn () => $traced->payments->complete('p', 'i'));
thrown(fn () => $traced->payments->show('p'));
foreach ($tracer->spans as $span) {
	echo $span->name, $span->kind === 1 && $span->start > 1e18 && $span->start <= $span->end ? '' : ' (kind or time is wrong)', "\n";
	echo '  ', json_encode($span->attributes, JSON_UNESCAPED_SLASHES), ' ', $span->status, "\n";
}
foreach ($server->requests() as $request) {
	echo $request['headers']['traceparent'] ?? 'none', "\n";
}
echo $client->stats()['loggerFailures'], " failures of the logger\n";
?>
--EXPECT--
bool(true)
Uapay\Exception\OutcomeUnknownException: invoicer/payments/complete: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the connection ended before an answer came
  Uapay\Exception\TransportException: invoicer/payments/complete: no answer (reset): the connection ended before an answer came
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: WRONG_ID
UAPAY sessions/create
  {"http.request.method":"POST","http.response.status_code":200,"uapay.endpoint":"sessions/create","uapay.attempt":1} 
UAPAY invoicer/payments/show
  {"http.request.method":"POST","http.response.status_code":503,"uapay.endpoint":"invoicer/payments/show","uapay.attempt":2,"uapay.reason":"it is harmless to repeat","error.type":"503"} Error: UAPAY invoicer/payments/show: attempt 2 failed, it is repeated: it is harmless to repeat
UAPAY invoicer/payments/show
  {"http.request.method":"POST","http.response.status_code":200,"uapay.endpoint":"invoicer/payments/show","uapay.attempt":3} 
UAPAY invoicer/payments/complete
  {"http.request.method":"POST","uapay.endpoint":"invoicer/payments/complete","uapay.attempt":1,"uapay.reason":"it may have been executed","uapay.invoice_id":"i","error.type":"reset"} Error: UAPAY invoicer/payments/complete: attempt 1 failed, its outcome is unknown: it may have been executed
UAPAY invoicer/payments/show
  {"http.request.method":"POST","http.response.status_code":200,"uapay.endpoint":"invoicer/payments/show","uapay.attempt":1,"uapay.reason":"UAPAY refused the request","error.type":"WRONG_ID"} Error: UAPAY invoicer/payments/show: attempt 1 failed, it is not repeated: UAPAY refused the request
00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
0 failures of the logger
