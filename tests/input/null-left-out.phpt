--TEST--
A null is left out, as if it were not there
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = Server::start([['data' => ['id' => 'i', 'paymentPageUrl' => 'https://pay.example/']]]);
plain_client($server)->invoices->create(['callbackUrl' => null, 'services' => null, 'cardTo' => null, 'extraInfo' => null, 'tag' => null,
	'reusability' => false] + INVOICE);
echo json_encode($server->requests('create')[1]['json']), "\n";
?>
--EXPECT--
{"params":{"sessionId":"00000000-0000-4000-8000-000000000001","systemType":"ECOM"},"data":{"externalId":"1","type":"PAY","reusability":false,"description":"Order 1","amount":1999}}
