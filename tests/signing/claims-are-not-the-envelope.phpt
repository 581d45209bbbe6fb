--TEST--
Claims are the data: a claim named as a member of the envelope changes nothing of the envelope
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([
	['data' => ['paymentId' => 'p', 'status' => 'FINISHED', 'paymentStatus' => 'FINISHED']],
	['data' => ['paymentId' => 'p', 'status' => '0']],
	['data' => ['paymentId' => 'p', 'status' => 0, 'error' => ['code' => 'A_NAME_OF_THE_DATA']]],
	['data' => ['data' => ['id' => 'inner'], 'params' => [], 'token' => 'text', 'status' => 1]],
	['json' => ['status' => 0, 'error' => ['code' => 'REFUSED'], 'data' => ['token' => Server::token(['id' => 'x', 'status' => 1], TEST_KEY)]]],
], ['key' => TEST_KEY]);
$client = client($server, maxRetries: 0);

echo "-- a status of the payment is not the answer's\n";
var_dump($client->payments->show('p')->status);
echo $client->payments->cancel('p', 'i'), "\n";
echo "-- an error in the data is not the answer's\n";
echo $client->payments->cancel('p', 'i'), "\n";
echo "-- nor are data and token\n";
echo json_encode($client->request('some/path')), "\n";
echo "-- and an envelope that reports an error is one, whatever its token says\n";
thrown(fn () => $client->payments->show('p'));
?>
--EXPECT--
-- a status of the payment is not the answer's
enum(Uapay\PaymentStatus::Finished)
p
-- an error in the data is not the answer's
p
-- nor are data and token
{"data":{"id":"inner"},"params":[],"token":"text","status":1}
-- and an envelope that reports an error is one, whatever its token says
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: REFUSED
