--TEST--
Oddity 1: the outer status is 1, "1", 0, "0", or missing beside an error
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start();
$client = plain_client($server, maxRetries: 0);
$answers = [
	'{"status":1,"data":{"paymentId":"p"}}',
	'{"status":"1","data":{"paymentId":"p"}}',
	'{"status":0,"error":{"code":"X"}}',
	'{"status":"0","error":{"code":"X"}}',
	'{"error":{"code":"X"}}',
	'{"status":1,"error":{"code":"X"}}',
	'{"status":0}',
	'{"status":0,"error":null,"data":{"paymentId":"p"}}',
	'{"status":1,"error":null,"data":{"paymentId":"p"}}',
	// and what says neither
	'{"data":{"paymentId":"p"}}',
	'{"status":null,"data":{"paymentId":"p"}}',
	'{"status":true,"data":{"paymentId":"p"}}',
	'{"status":2,"data":{"paymentId":"p"}}',
	'{"status":"01","data":{"paymentId":"p"}}',
	'{"status":"FINISHED","data":{"paymentId":"p"}}',
];
foreach ($answers as $answer) {
	$server->script([['body' => $answer]]);
	echo $answer, "\n  ";
	try {
		echo $client->payments->show('p')->id, "\n";
	} catch (Uapay\Exception\UapayException $exception) {
		echo substr(strrchr($exception::class, '\\'), 1), ': ', $exception->getMessage(), "\n";
	}
}
?>
--EXPECT--
{"status":1,"data":{"paymentId":"p"}}
  p
{"status":"1","data":{"paymentId":"p"}}
  p
{"status":0,"error":{"code":"X"}}
  ApiException: invoicer/payments/show: UAPAY refused it: X
{"status":"0","error":{"code":"X"}}
  ApiException: invoicer/payments/show: UAPAY refused it: X
{"error":{"code":"X"}}
  ApiException: invoicer/payments/show: UAPAY refused it: X
{"status":1,"error":{"code":"X"}}
  ProtocolException: invoicer/payments/show: the answer reports a success and an error at once (HTTP 200)
{"status":0}
  ApiException: invoicer/payments/show: UAPAY refused it: no error code
{"status":0,"error":null,"data":{"paymentId":"p"}}
  ApiException: invoicer/payments/show: UAPAY refused it: no error code
{"status":1,"error":null,"data":{"paymentId":"p"}}
  p
{"data":{"paymentId":"p"}}
  ProtocolException: invoicer/payments/show: the answer has no "status" (HTTP 200)
{"status":null,"data":{"paymentId":"p"}}
  ProtocolException: invoicer/payments/show: the answer's "status" is unknown (HTTP 200)
{"status":true,"data":{"paymentId":"p"}}
  ProtocolException: invoicer/payments/show: the answer's "status" is unknown (HTTP 200)
{"status":2,"data":{"paymentId":"p"}}
  ProtocolException: invoicer/payments/show: the answer's "status" is unknown (HTTP 200)
{"status":"01","data":{"paymentId":"p"}}
  ProtocolException: invoicer/payments/show: the answer's "status" is unknown (HTTP 200)
{"status":"FINISHED","data":{"paymentId":"p"}}
  ProtocolException: invoicer/payments/show: the answer's "status" is unknown (HTTP 200)
