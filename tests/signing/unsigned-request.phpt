--TEST--
A client without a key sends params and data alone
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['data' => ['paymentId' => 'p']], ['data' => ['id' => 'i']]]);
$client = plain_client($server);
$client->payments->reverse('p', 'i', 5);
$client->invoices->show('i');
foreach ($server->requests() as $request) {
	$session = $request['json']['params']['sessionId'] ?? 'none';
	echo str_replace($session, 'SESSION', $request['body']), "\n";
}
?>
--EXPECT--
{"params":{"clientId":"6412"}}
{"params":{"sessionId":"SESSION","paymentId":"p","invoiceId":"i"},"data":{"amount":5}}
{"params":{"sessionId":"SESSION","id":"i"}}
