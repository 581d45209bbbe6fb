--TEST--
A body shorter or longer than its Content-Length
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['body' => '{"status":1,"data":{"paymentId":"p","id":"s"}}', 'content_length' => 100, 'close' => 'fin']);
three_calls(['body' => '{"status":1,"data":{"paymentId":"p","id":"s"}}', 'content_length' => 20, 'close' => 'fin']);
$server = Server::start([['body' => '{"status":1,"data":{"paymentId":"p"}}{"status":1,"data":{"paymentId":"smuggled"}}', 'content_length' => 37],
	['data' => ['paymentId' => 'q']]]);
$client = plain_client($server);
// What came behind the body is no answer to the next call.
echo $client->payments->show('p')->id, $client->payments->show('q')->id, "\n";
?>
--EXPECTF--
read: Transport(reset): no answer (reset): %s with 54 bytes %s
effect: OutcomeUnknown < Transport(reset): no answer (reset): %s with 54 bytes %s
session: Session < Transport(reset): no answer (reset): %s with 54 bytes %s
read: Protocol: the answer is not valid JSON: the text ends too early at byte 20 (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not valid JSON: the text ends too early at byte 20 (HTTP 200)
session: Session < Protocol: the answer is not valid JSON: the text ends too early at byte 20 (HTTP 200)
pq
