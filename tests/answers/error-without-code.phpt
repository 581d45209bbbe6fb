--TEST--
A failure without a code leaves an effect's outcome unknown
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

foreach (['{"status":0}', '{"error":{}}', '{"error":{"message":"sorry"}}', '{"error":{"code":"FORMAT_ERROR","fields":{"data":"REQUIRED"}}}'] as $body) {
	$server = Server::start([['body' => $body]]);
	try {
		plain_client($server, maxRetries: 0)->payments->reverse('p', 'i');
	} catch (Uapay\Exception\UapayException $e) {
		echo short($e), "\n";
	}
	echo count($server->executed('reverse')), " request\n";
}
?>
--EXPECT--
OutcomeUnknown < Api: UAPAY refused it: no error code
1 request
OutcomeUnknown < Api: UAPAY refused it: no error code
1 request
OutcomeUnknown < Api: UAPAY refused it: no error code: sorry
1 request
Api: UAPAY refused it: FORMAT_ERROR (data: REQUIRED)
1 request
