--TEST--
Data whose members have wrong types is no answer
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['body' => '{"status":1,"data":{"paymentId":1.5,"id":[7],"status":[],"amount":"x"}}'], requireSignedResponses: false);
three_calls(['body' => '{"status":1,"data":{"paymentId":{"a":1},"id":["s"]}}'], requireSignedResponses: false);
three_calls(['body' => '{"status":1,"data":{"paymentId":"","id":""}}'], requireSignedResponses: false);
three_calls(['body' => '{"status":1,"data":{"paymentId":null,"id":null}}'], requireSignedResponses: false);
// An id that was not asked for is held against nothing.
foreach (['{"id":1.5,"paymentPageUrl":"u"}', '{"id":["a"],"paymentPageUrl":"u"}', '{"id":"","paymentPageUrl":"u"}', '{"id":"i","paymentPageUrl":7.5}'] as $data) {
	$server = Server::start([['body' => '{"status":1,"data":' . $data . '}']]);
	try {
		plain_client($server)->invoices->create(['externalId' => 'o', 'type' => 'PAY', 'description' => 'd', 'amount' => 1]);
	} catch (Throwable $thrown) {
		echo short($thrown), "\n";
	}
}
?>
--EXPECT--
read: Protocol: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
session: Session < Protocol: the answer has no session id (HTTP 200)
read: Protocol: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
session: Session < Protocol: the answer has no session id (HTTP 200)
read: Protocol: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is about something else: its "paymentId" is not the one asked for (HTTP 200)
session: Session < Protocol: the answer has no session id (HTTP 200)
read: Protocol: the answer's data is not as documented: paymentId is missing
effect: OutcomeUnknown < Protocol: the answer's data is not as documented: paymentId is missing
session: Session < Protocol: the answer has no session id (HTTP 200)
OutcomeUnknown < Protocol: the answer's data is not as documented: id must be a string, float given
OutcomeUnknown < Protocol: the answer's data is not as documented: id must be a string, array given
OutcomeUnknown < Protocol: the answer's data is not as documented: id must not be empty
OutcomeUnknown < Protocol: the answer's data is not as documented: paymentPageUrl must be a string, float given
