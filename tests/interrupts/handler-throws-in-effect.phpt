--TEST--
A signal handler that throws during an effect that left: OutcomeUnknownException, with the handler's exception in its chain
--EXTENSIONS--
uapay
pcntl
posix
--FILE--
<?php
require __DIR__ . '/interrupts.inc';

pcntl_async_signals(true);
$server = new SignallingServer(SIGTERM);
$requests = 0;
pcntl_signal(SIGTERM, function () use ($server, &$requests) {
	$requests = $server->handled();
	throw new DomainException('terminated');
});
$client = plain_client($server->url, timeout: 20.0, maxRetries: 5, sessionStore: new StoredSession());
$e = thrown(fn () => $client->payments->complete('the payment', 'the invoice'));
var_dump($e->paymentId, $e->invoiceId, $e->attempts, $e->retryReason);
echo "$requests request\n";
pcntl_signal(SIGTERM, function () use ($server, &$requests) {
	$requests = $server->handled();
});
echo $client->payments->complete('p', 'i'), ", $requests requests\n";
var_dump($server->in_time());
?>
--EXPECT--
Uapay\Exception\OutcomeUnknownException: invoicer/payments/complete: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: PHP code threw an exception during the call
  Uapay\Exception\TransportException: invoicer/payments/complete: no answer (interrupted): PHP code threw an exception during the call
    DomainException: terminated
string(11) "the payment"
string(11) "the invoice"
int(1)
string(24) "the call was interrupted"
1 request
p, 2 requests
bool(true)
