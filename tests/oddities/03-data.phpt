--TEST--
Oddity 3: data is an object, a token, {} or absent
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([
	['body' => '{"status":1,"data":{"paymentId":"an object"}}'],
	['data' => ['paymentId' => 'claims of a token'], 'key' => TEST_KEY],
	['body' => '{"status":1,"data":{}}'],
	['body' => '{"status":1}'],
	['body' => '{"status":1,"data":null}'],
	['body' => '{"status":1,"data":[]}'],
	['body' => '{"status":1,"data":{}}'],
	['body' => '{"status":1}'],
	['body' => '{"status":1,"data":[]}'],
	['body' => '{"status":1,"data":"text"}'],
	['body' => '{"status":1,"data":[1]}'],
	['body' => '{"status":1}'],
], ['key' => TEST_KEY]);
$client = client($server, maxRetries: 0, requireSignedResponses: false);
foreach (['an object', 'claims of a token'] as $id) {
	echo $client->payments->cancel($id, 'i'), "\n";
}
echo "-- confirm has nothing to tell\n";
for ($i = 0; $i < 4; $i++) {
	var_dump($client->payments->confirm('p', 'i', 'code', 'key'));
}
echo "-- nor may a method that has no method here\n";
for ($i = 0; $i < 3; $i++) {
	var_dump($client->request('some/path') === []);
}
echo "-- but it is no text and no list, and a payment is something\n";
for ($i = 0; $i < 3; $i++) {
	thrown(fn () => $client->payments->show('p'));
}
?>
--EXPECT--
an object
claims of a token
-- confirm has nothing to tell
NULL
NULL
NULL
NULL
-- nor may a method that has no method here
bool(true)
bool(true)
bool(true)
-- but it is no text and no list, and a payment is something
Uapay\Exception\ProtocolException: invoicer/payments/show: the answer's "data" is not an object (HTTP 200)
Uapay\Exception\ProtocolException: invoicer/payments/show: the answer's "data" is not an object (HTTP 200)
Uapay\Exception\ProtocolException: invoicer/payments/show: the answer's data is not as documented: there is none
