--TEST--
Payments: confirm(), complete(), cancel() and reverse() send what the documents say
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => "UAPAY's id"]]], ['key' => TEST_KEY]);
$payments = client($server)->payments;
var_dump($payments->confirm('p', 'i', '034296', 'the key'));
var_dump($payments->complete('p', 'i'));
var_dump($payments->complete('p', 'i', 1200));
var_dump($payments->cancel('p', 'i'));
var_dump($payments->reverse('p', 'i'));
var_dump($payments->reverse('p', 'i', 100));
var_dump($payments->reverse(invoiceId: 'i', paymentId: 'p', amount: null));
foreach (array_slice($server->requests(), 1) as $request) {
	$json = array_diff_key($request['json'], ['iat' => 0, 'token' => 0]);
	unset($json['params']['sessionId']);
	echo $request['path'], ' ', json_encode($json), "\n";
}
echo "-- an amount is at least one kopeck\n";
thrown(fn () => $payments->complete('p', 'i', 0));
thrown(fn () => $payments->reverse('p', 'i', -100));
thrown(fn () => $payments->complete('', '', 1));
echo count($server->requests('payments')), " requests\n";
?>
--EXPECT--
NULL
string(10) "UAPAY's id"
string(10) "UAPAY's id"
string(10) "UAPAY's id"
string(10) "UAPAY's id"
string(10) "UAPAY's id"
string(10) "UAPAY's id"
/api/invoicer/payments/confirm {"params":{"paymentId":"p","invoiceId":"i","code":"034296","key":"the key"}}
/api/invoicer/payments/complete {"params":{"paymentId":"p","invoiceId":"i"}}
/api/invoicer/payments/complete {"params":{"paymentId":"p","invoiceId":"i","amount":1200}}
/api/invoicer/payments/cancel {"params":{"paymentId":"p","invoiceId":"i"}}
/api/invoicer/payments/reverse {"params":{"paymentId":"p","invoiceId":"i"}}
/api/invoicer/payments/reverse {"params":{"paymentId":"p","invoiceId":"i"},"data":{"amount":100}}
/api/invoicer/payments/reverse {"params":{"paymentId":"p","invoiceId":"i"}}
-- an amount is at least one kopeck
Uapay\Exception\InvalidRequestException: invoicer/payments/complete: amount must be from 1 to 9007199254740992, 0 given
Uapay\Exception\InvalidRequestException: invoicer/payments/reverse: amount must be from 1 to 9007199254740992, -100 given
Uapay\Exception\InvalidRequestException: invoicer/payments/complete: paymentId must not be empty; invoiceId must not be empty
7 requests
