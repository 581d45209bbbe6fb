--TEST--
An error of UAPAY is told with the HTTP status that it came with
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

foreach ([200, 400, 401, 403, 422, 500] as $status) {
	$server = Server::start([['status' => $status, 'error' => ['code' => 'FORMAT_ERROR', 'fields' => ['data' => ['x' => 'REQUIRED']]]], ['status' => $status, 'error' => ['code' => 'FORMAT_ERROR', 'fields' => ['data' => ['x' => 'REQUIRED']]]]]);
	$client = plain_client($server, maxRetries: 0);
	$e = thrown(fn () => $client->payments->show('p'));
	echo $e->httpStatus, ' ', $e->errorCode, "\n";
	$e = thrown(fn () => $client->payments->reverse('p', 'i'));
}
?>
--EXPECT--
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: FORMAT_ERROR (data.x: REQUIRED)
200 FORMAT_ERROR
Uapay\Exception\ApiException: invoicer/payments/reverse: UAPAY refused it: FORMAT_ERROR (data.x: REQUIRED)
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: FORMAT_ERROR (data.x: REQUIRED)
400 FORMAT_ERROR
Uapay\Exception\ApiException: invoicer/payments/reverse: UAPAY refused it: FORMAT_ERROR (data.x: REQUIRED)
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: FORMAT_ERROR (data.x: REQUIRED)
401 FORMAT_ERROR
Uapay\Exception\ApiException: invoicer/payments/reverse: UAPAY refused it: FORMAT_ERROR (data.x: REQUIRED)
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: FORMAT_ERROR (data.x: REQUIRED)
403 FORMAT_ERROR
Uapay\Exception\ApiException: invoicer/payments/reverse: UAPAY refused it: FORMAT_ERROR (data.x: REQUIRED)
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: FORMAT_ERROR (data.x: REQUIRED)
422 FORMAT_ERROR
Uapay\Exception\ApiException: invoicer/payments/reverse: UAPAY refused it: FORMAT_ERROR (data.x: REQUIRED)
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: FORMAT_ERROR (data.x: REQUIRED)
500 FORMAT_ERROR
Uapay\Exception\OutcomeUnknownException: invoicer/payments/reverse: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: UAPAY reports FORMAT_ERROR, a fault on its side
  Uapay\Exception\ApiException: invoicer/payments/reverse: UAPAY refused it: FORMAT_ERROR (data.x: REQUIRED)
