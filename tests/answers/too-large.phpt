--TEST--
An answer over 16 MiB is cut off, outside of PHP's memory
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

// The servers hold the body in a process of their own.
$step = ['body' => '{"status":1,"data":{"paymentId":"p","id":"s","x":"' . str_repeat('x', 17 << 20) . '"}}'];
three_calls($step);
unset($step);
$step = ['chunks' => array_fill(0, 17, str_repeat(' ', 1 << 20)), 'close' => 'fin'];
memory_reset_peak_usage();
$server = Server::start([$step + ['repeat' => true]]);
unset($step);
memory_reset_peak_usage();
$before = memory_get_usage();
$client = plain_client($server, timeout: 20.0);
$e = thrown(fn () => $client->payments->show('p'));
var_dump($e->attempts, $e->retryReason, memory_get_peak_usage() - $before < 1 << 20);
?>
--EXPECT--
read: Transport(too_large): no answer (too_large): the answer is larger than allowed
effect: OutcomeUnknown < Transport(too_large): no answer (too_large): the answer is larger than allowed
session: Session < Transport(too_large): no answer (too_large): the answer is larger than allowed
Uapay\Exception\TransportException: invoicer/payments/show: no answer (too_large): the answer is larger than allowed
int(2)
string(24) "repeating would not help"
bool(true)
