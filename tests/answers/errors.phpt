--TEST--
An error of UAPAY is an ApiException whatever parts of it are missing
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

foreach ([
	'{"status":0}', '{"status":"0","data":{"id":"s"}}', '{"error":{}}', '{"error":{"code":"FORMAT_ERROR","fields":{"data":"REQUIRED"}}}', '{"status":0,"error":{"message":"no code"}}',
	'{"error":{"code":7,"message":["x"]}}',
	'{"status":0,"error":{"code":"FORMAT_ERROR","message":"Bad","fields":{"data":{"amount":"REQUIRED"},"params":{"x":["A","B"]}},"details":{"a":1}}}',
] as $body) {
	$server = Server::start([['body' => $body]]);
	$e = thrown(fn () => plain_client($server, maxRetries: 0)->payments->show('p'));
	echo json_encode([$e->errorCode, $e->fields, $e->details, $e->httpStatus, $e->endpoint]), "\n";
}
?>
--EXPECT--
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: no error code
[null,[],[],200,"invoicer\/payments\/show"]
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: no error code
[null,[],[],200,"invoicer\/payments\/show"]
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: no error code
[null,[],[],200,"invoicer\/payments\/show"]
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: FORMAT_ERROR (data: REQUIRED)
["FORMAT_ERROR",{"data":"REQUIRED"},[],200,"invoicer\/payments\/show"]
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: no error code: no code
[null,[],[],200,"invoicer\/payments\/show"]
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: no error code
[null,[],[],200,"invoicer\/payments\/show"]
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: FORMAT_ERROR: Bad (data.amount: REQUIRED, params.x: A, params.x: B)
["FORMAT_ERROR",{"data":{"amount":"REQUIRED"},"params":{"x":["A","B"]}},{"a":1},200,"invoicer\/payments\/show"]
