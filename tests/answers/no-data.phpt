--TEST--
An answer without data is no answer where data is due
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['body' => '{"status":1}'], requireSignedResponses: false);
three_calls(['body' => '{"status":1,"data":null}'], requireSignedResponses: false);
three_calls(['body' => '{"status":1,"data":{}}'], requireSignedResponses: false);
three_calls(['body' => '{"status":1,"data":[]}'], requireSignedResponses: false);

// An answer in which nothing has to be
$server = Server::start([['body' => '{"status":1}'], ['body' => '{"status":1,"data":null}'], ['data' => []], ['body' => '{"status":1,"data":{}}']]);
$client = plain_client($server, maxRetries: 0);
for ($i = 0; $i < 2; $i++) {
	thrown(fn () => $client->payments->showCommission('i', 1));
}
for ($i = 0; $i < 2; $i++) {
	var_dump($client->payments->showCommission('i', 1)->amount);
}
?>
--EXPECT--
read: Protocol: the answer's data is not as documented: there is none
effect: OutcomeUnknown < Protocol: the answer's data is not as documented: paymentId is missing
session: Session < Protocol: the answer has no session id (HTTP 200)
read: Protocol: the answer's data is not as documented: there is none
effect: OutcomeUnknown < Protocol: the answer's data is not as documented: paymentId is missing
session: Session < Protocol: the answer has no session id (HTTP 200)
read: Protocol: the answer's data is not as documented: paymentId is missing
effect: OutcomeUnknown < Protocol: the answer's data is not as documented: paymentId is missing
session: Session < Protocol: the answer has no session id (HTTP 200)
read: Protocol: the answer's data is not as documented: there is none
effect: OutcomeUnknown < Protocol: the answer's data is not as documented: paymentId is missing
session: Session < Protocol: the answer has no session id (HTTP 200)
Uapay\Exception\ProtocolException: invoicer/payments/showCommission: the answer's data is not as documented: there is none
Uapay\Exception\ProtocolException: invoicer/payments/showCommission: the answer's data is not as documented: there is none
NULL
NULL
