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

