--TEST--
transport: what it throws is a failure of a read, and an unknown outcome of an effect
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/transport.inc';

echo "an Exception: a read is repeated, an effect is not\n";
$transport = steps([new RuntimeException('line down'), new DomainException(), answer(), new RuntimeException('line down')], $calls);
$client = sending($transport);
ends(fn () => $client->payments->show('p'));
var_dump($calls);
ends(fn () => $client->payments->cancel('p', 'i'));
var_dump($calls);

echo "an Error: nothing is repeated\n";
$client = sending(steps([fn () => strlen(), fn () => no_such_function()], $calls));
ends(fn () => $client->payments->show('p'));
ends(fn () => $client->payments->cancel('p', 'i'));
var_dump($calls);

echo "all repeats are used up, and the last exception is the one\n";
$last = new RuntimeException('third');
$client = sending(steps([new RuntimeException('first'), new RuntimeException('second'), $last]));
try {
	$client->payments->show('p');
} catch (Uapay\Exception\TransportException $e) {
	var_dump($e->cause, $e->attempts, $e->retryReason, $e->getPrevious() === $last);
}

echo "an exception that is thrown again and again\n";
$again = new RuntimeException('the same', 7, new LogicException('below it'));
$client = sending(steps([$again, $again, $again, $again]), maxRetries: 1);
ends(fn () => $client->payments->show('p'));
ends(fn () => $client->payments->show('p'));

echo "in a session\n";
$client = sending(fn () => throw new RuntimeException('no line'), maxRetries: 0);
ends(fn () => $client->payments->cancel('p', 'i'));
ends(fn () => $client->session());

echo "what another client threw was repeated already\n";
$other = sending(steps([null, null, null]));
$client = sending(steps([fn () => $other->payments->show('p')], $calls));
ends(fn () => $client->payments->show('p'));
var_dump($calls);

echo "a warning that an error handler throws\n";
set_error_handler(fn ($level, $message) => throw new ErrorException($message));
$client = sending(steps([fn () => 1 + "1x" ? answer() : null]), maxRetries: 0);
ends(fn () => $client->payments->cancel('p', 'i'));
restore_error_handler();

echo "messages: long, not UTF-8, of an anonymous class, and with the request in them\n";
$texts = [str_repeat('ї', 2000), "caf\xe9", '', fn ($body) => "POST failed: $body", fn ($body) => 'near "' . substr($body, 20, 30) . '"'];
foreach ($texts as $text) {
	$client = sending(steps([fn ($url, $body) => throw new RuntimeException(is_string($text) ? $text : $text($body))]), maxRetries: 0);
	try {
		$client->payments->confirm('p', 'i', 'SECRET-code', 'SECRET-key');
	} catch (Uapay\Exception\OutcomeUnknownException $e) {
		$message = substr($e->getMessage(), strpos($e->getMessage(), 'What went wrong'));
		echo '  ', strlen($message), ' ', preg_replace('/ї{10,}/u', '(ї)', $message), "\n";
		var_dump(preg_match('//u', $message) === 1 && !str_contains($message, 'SECRET'));
	}
}
$client = sending(steps([new class('of no name') extends Exception {}]), maxRetries: 0);
ends(fn () => $client->payments->show('p'));
?>
--EXPECT--
an Exception: a read is repeated, an effect is not
  Uapay\Payment
int(3)
  OutcomeUnknownException < TransportException < RuntimeException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport threw RuntimeException: line down
int(4)
an Error: nothing is repeated
  TransportException < ArgumentCountError: invoicer/payments/show: no answer (transport_fault): the transport threw ArgumentCountError: strlen() expects exactly 1 argument, 0 given
  OutcomeUnknownException < TransportException < Error: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport threw Error: Call to undefined function no_such_function()
int(2)
all repeats are used up, and the last exception is the one
string(9) "transport"
int(4)
string(23) "all retries are used up"
bool(true)
an exception that is thrown again and again
  TransportException < RuntimeException < LogicException: invoicer/payments/show: no answer (transport): the transport threw RuntimeException: the same
  TransportException < RuntimeException < LogicException: invoicer/payments/show: no answer (transport): the transport threw RuntimeException: the same
in a session
  SessionException < TransportException < RuntimeException: invoicer/payments/cancel: no session could be opened, so nothing was executed: the transport threw RuntimeException: no line
  SessionException < TransportException < RuntimeException: sessions/create: no session could be opened, so nothing was executed: the transport threw RuntimeException: no line
what another client threw was repeated already
  TransportException < TransportException: invoicer/payments/show: no answer (transport_fault): the transport threw Uapay\Exception\TransportException: invoicer/payments/show: no answer (connect): the transport did not send it
int(1)
a warning that an error handler throws
  OutcomeUnknownException < TransportException < ErrorException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport threw ErrorException: A non-numeric value encountered
messages: long, not UTF-8, of an anonymous class, and with the request in them
  271 What went wrong: the transport threw RuntimeException: (ї)
bool(true)
  53 What went wrong: the transport threw RuntimeException
bool(true)
  53 What went wrong: the transport threw RuntimeException
bool(true)
  53 What went wrong: the transport threw RuntimeException
bool(true)
  53 What went wrong: the transport threw RuntimeException
bool(true)
  TransportException < Exception@anonymous: invoicer/payments/show: no answer (transport): the transport threw Exception@anonymous: of no name
