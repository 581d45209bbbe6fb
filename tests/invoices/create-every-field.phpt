--TEST--
Invoices::create() sends every documented field, in the order of the documents
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

use Uapay\{InvoiceType, SystemType};

$server = Server::start([['repeat' => true, 'data' => ['id' => 'i', 'paymentPageUrl' => 'https://pay.example/i']]]);
$invoices = plain_client($server)->invoices;
$invoices->create([
	'services' => [['serviceId' => '1457', 'destination' => 'd', 'destinationName' => 'dn', 'account' => 'UA1', 'mfo' => '300001',
		'okpo' => '12345678', 'bankName' => 'b', 'description' => 'ds', 'amount' => 100, 'callbackUrl' => 'https://c.example/'], ['amount' => 1]],
	'tag' => 'group', 'payExpiresAt' => '2021-07-28 15:00:00', 'email' => 'a@b.example', 'extraInfo' => ['cart' => 7],
	'callbackUrl' => 'https://shop.example/hook', 'redirectUrl' => 'https://shop.example/back',
	'expiresAt' => new DateTimeImmutable('2018-10-12 12:00:00 UTC'), 'recurringInterval' => 366, 'amount' => 1999,
	'description' => 'Передплата', 'reusability' => false, 'cardTo' => ['id' => 'card'], 'type' => InvoiceType::Subscribe,
	'externalId' => '1500383075',
], SystemType::P2p);
echo "-- null is left out\n";
$invoices->create(['externalId' => '1', 'type' => 'HOLD', 'description' => 'd', 'amount' => null, 'email' => null]);
echo "-- an invoice with an open amount has none\n";
$invoices->create(['externalId' => '1', 'type' => 'PAY', 'description' => 'd', 'reusability' => true]);
foreach (array_slice($server->requests(), 1) as $request) {
	unset($request['json']['params']['sessionId']);
	echo $request['path'], ' ', json_encode($request['json'], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";
}
?>
--EXPECT--
-- null is left out
-- an invoice with an open amount has none
/api/invoicer/invoices/create {"params":{"systemType":"P2P"},"data":{"externalId":"1500383075","type":"SUBSCRIBE","cardTo":{"id":"card"},"reusability":false,"description":"Передплата","amount":1999,"recurringInterval":366,"expiresAt":1539345600000,"redirectUrl":"https://shop.example/back","callbackUrl":"https://shop.example/hook","extraInfo":"{\"cart\":7}","email":"a@b.example","payExpiresAt":"2021-07-28 15:00:00","tag":"group","services":[{"serviceId":"1457","destination":"d","destinationName":"dn","account":"UA1","mfo":"300001","okpo":"12345678","bankName":"b","description":"ds","amount":100,"callbackUrl":"https://c.example/"},{"amount":1}]}}
/api/invoicer/invoices/create {"params":{"systemType":"ECOM"},"data":{"externalId":"1","type":"HOLD","description":"d"}}
/api/invoicer/invoices/create {"params":{"systemType":"ECOM"},"data":{"externalId":"1","type":"PAY","reusability":true,"description":"d"}}
