--TEST--
transport: what it returns is as little trusted as what a server sends
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/transport.inc';

$body = answer()['body'];
$reference = 200;
$text = new class { public function __toString(): string { return '{}'; } };
$returned = [
	'null' => null,
	'false' => false,
	'a string' => $body,
	'an object' => (object) answer(),
	'an empty array' => [],
	'status as a string' => ['status' => '200', 'body' => $body],
	'status as a float' => ['status' => 200.0, 'body' => $body],
	'status 0' => ['status' => 0, 'body' => $body],
	'status 600' => ['status' => 600, 'body' => $body],
	'no body' => ['status' => 200],
	'a body of null' => ['status' => 200, 'body' => null],
	'a body that is an object' => ['status' => 200, 'body' => $text],
	'headers as a string' => ['status' => 200, 'headers' => 'Date: now', 'body' => $body],
	'headers without names' => ['status' => 200, 'headers' => ['Date: now'], 'body' => $body],
	'a header as an int' => ['status' => 200, 'headers' => ['Retry-After' => 5], 'body' => $body],
	'a header as an empty list' => ['status' => 200, 'headers' => ['Date' => []], 'body' => $body],
	'a header as a list of lists' => ['status' => 200, 'headers' => ['Date' => [['x']]], 'body' => $body],
	'a body that is no JSON' => ['status' => 200, 'body' => "\0\xff"],
	'an empty body' => ['status' => 204, 'body' => ''],
	'success with HTTP 500' => ['status' => 500, 'body' => $body],
	'a body over 16 MiB' => ['status' => 200, 'body' => str_repeat(' ', (16 << 20) + 1)],
	'headers of null' => ['status' => 200, 'headers' => null, 'body' => $body],
	'headers as PSR-7 has them' => ['status' => 200, 'headers' => ['date' => ['Sun, 06 Nov 1994 08:49:37 GMT', 'x'], 'X' => ['']], 'body' => $body],
	'odd dates' => ['status' => 200, 'headers' => ['Date' => "\0", 'DATE' => 'yesterday', 'Retry-After' => ''], 'body' => $body],
	'references' => ['status' => &$reference, 'headers' => &$_ENV, 'body' => &$body, 'more' => NAN],
];
foreach ($returned as $what => $value) {
	echo "$what\n";
	foreach (['show' => ['p'], 'cancel' => ['p', 'i']] as $method => $arguments) {
		$client = sending(steps([$value], $calls), maxRetries: 0);
		ends(fn () => $client->payments->$method(...$arguments));
	}
}
var_dump($reference, $body === answer()['body']);
?>
--EXPECT--
null
  TransportException: invoicer/payments/show: no answer (connect): the transport did not send it
  TransportException: invoicer/payments/cancel: no answer (connect): the transport did not send it
false
  TransportException: invoicer/payments/show: no answer (transport_fault): the transport returned no answer: it must be an array, bool given
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport returned no answer: it must be an array, bool given
a string
  TransportException: invoicer/payments/show: no answer (transport_fault): the transport returned no answer: it must be an array, string given
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport returned no answer: it must be an array, string given
an object
  TransportException: invoicer/payments/show: no answer (transport_fault): the transport returned no answer: it must be an array, stdClass given
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport returned no answer: it must be an array, stdClass given
an empty array
  TransportException: invoicer/payments/show: no answer (transport_fault): the transport returned no answer: "status" must be an int, none given
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport returned no answer: "status" must be an int, none given
status as a string
  TransportException: invoicer/payments/show: no answer (transport_fault): the transport returned no answer: "status" must be an int, string given
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport returned no answer: "status" must be an int, string given
status as a float
  TransportException: invoicer/payments/show: no answer (transport_fault): the transport returned no answer: "status" must be an int, float given
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport returned no answer: "status" must be an int, float given
status 0
  TransportException: invoicer/payments/show: no answer (transport_fault): the transport returned no answer: "status" must be from 100 to 599, 0 given
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport returned no answer: "status" must be from 100 to 599, 0 given
status 600
  TransportException: invoicer/payments/show: no answer (transport_fault): the transport returned no answer: "status" must be from 100 to 599, 600 given
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport returned no answer: "status" must be from 100 to 599, 600 given
no body
  TransportException: invoicer/payments/show: no answer (transport_fault): the transport returned no answer: "body" must be a string, none given
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport returned no answer: "body" must be a string, none given
a body of null
  TransportException: invoicer/payments/show: no answer (transport_fault): the transport returned no answer: "body" must be a string, null given
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport returned no answer: "body" must be a string, null given
a body that is an object
  TransportException: invoicer/payments/show: no answer (transport_fault): the transport returned no answer: "body" must be a string, class@anonymous given
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport returned no answer: "body" must be a string, class@anonymous given
headers as a string
  TransportException: invoicer/payments/show: no answer (transport_fault): the transport returned no answer: "headers" must be an array, string given
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport returned no answer: "headers" must be an array, string given
headers without names
  TransportException: invoicer/payments/show: no answer (transport_fault): the transport returned no answer: "headers" must be names with strings, or with lists of strings
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport returned no answer: "headers" must be names with strings, or with lists of strings
a header as an int
  TransportException: invoicer/payments/show: no answer (transport_fault): the transport returned no answer: "headers" must be names with strings, or with lists of strings
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport returned no answer: "headers" must be names with strings, or with lists of strings
a header as an empty list
  TransportException: invoicer/payments/show: no answer (transport_fault): the transport returned no answer: "headers" must be names with strings, or with lists of strings
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport returned no answer: "headers" must be names with strings, or with lists of strings
a header as a list of lists
  TransportException: invoicer/payments/show: no answer (transport_fault): the transport returned no answer: "headers" must be names with strings, or with lists of strings
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport returned no answer: "headers" must be names with strings, or with lists of strings
a body that is no JSON
  ProtocolException: invoicer/payments/show: the answer is not valid JSON: unexpected character at byte 0 (HTTP 200)
  OutcomeUnknownException < ProtocolException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is not valid JSON: unexpected character at byte 0 (HTTP 200)
an empty body
  ProtocolException: invoicer/payments/show: the server answered without a body (HTTP 204)
  OutcomeUnknownException < ProtocolException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the server answered without a body (HTTP 204)
success with HTTP 500
  ProtocolException: invoicer/payments/show: the answer reports success, but its HTTP status does not (HTTP 500)
  OutcomeUnknownException < ProtocolException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer reports success, but its HTTP status does not (HTTP 500)
a body over 16 MiB
  TransportException: invoicer/payments/show: no answer (too_large): the answer is larger than allowed
  OutcomeUnknownException < TransportException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the answer is larger than allowed
headers of null
  Uapay\Payment
  'p'
headers as PSR-7 has them
  Uapay\Payment
  'p'
odd dates
  Uapay\Payment
  'p'
references
  Uapay\Payment
  'p'
int(200)
bool(true)
