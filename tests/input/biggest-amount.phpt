--TEST--
An amount of 2^53 is sent digit by digit
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = Server::start([['data' => ['paymentId' => 'p']], ['data' => ['paymentId' => 'p']]]);
$client = plain_client($server);
$client->payments->reverse('p', 'i', 2 ** 53);
$client->payments->reverse('p', 'i', 1);
foreach ($server->requests('reverse') as $request) {
	echo $request['body'] ?? '', "\n";
}
?>
--EXPECT--
{"params":{"sessionId":"00000000-0000-4000-8000-000000000001","paymentId":"p","invoiceId":"i"},"data":{"amount":9007199254740992}}
{"params":{"sessionId":"00000000-0000-4000-8000-000000000001","paymentId":"p","invoiceId":"i"},"data":{"amount":1}}
