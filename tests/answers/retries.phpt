--TEST--
Reads are repeated after an answer that is none, effects never
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

$server = Server::start([['repeat' => true, 'status' => 502, 'body' => 'busy']]);
$client = plain_client($server, maxRetries: 2, timeout: 20.0);
foreach ([fn () => $client->payments->show('p'), fn () => $client->invoices->update('i', []), fn () => $client->payments->reverse('p', 'i')] as $call) {
	$e = thrown($call);
	var_dump($e->attempts, $e->retryReason);
}
echo implode("\n", $server->executed()), "\n";
?>
--EXPECT--
Uapay\Exception\ProtocolException: invoicer/payments/show: the answer is not valid JSON: unexpected character at byte 0 (HTTP 502)
int(4)
string(23) "all retries are used up"
Uapay\Exception\ProtocolException: invoicer/invoices/update: the answer is not valid JSON: unexpected character at byte 0 (HTTP 502)
int(3)
string(23) "all retries are used up"
Uapay\Exception\OutcomeUnknownException: invoicer/payments/reverse: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is not valid JSON: unexpected character at byte 0 (HTTP 502)
  Uapay\Exception\ProtocolException: invoicer/payments/reverse: the answer is not valid JSON: unexpected character at byte 0 (HTTP 502)
int(1)
string(25) "it may have been executed"
/api/sessions/create
/api/invoicer/payments/show
/api/invoicer/payments/show
/api/invoicer/payments/show
/api/invoicer/invoices/update
/api/invoicer/invoices/update
/api/invoicer/invoices/update
/api/invoicer/payments/reverse
