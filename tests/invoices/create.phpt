--TEST--
Invoices::create() sends the invoice and returns where the buyer pays
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['data' => example('invoices-create.response.constructed.json')['data']]], ['key' => TEST_KEY]);
$created = client($server)->invoices->create([
	'externalId' => '1500383075', 'type' => Uapay\InvoiceType::Pay, 'amount' => 1999, 'description' => 'Замовлення',
	'extraInfo' => ['cart' => 7],
]);
var_dump($created);
[, $request] = $server->requests();
echo $request['path'], "\n";
echo json_encode($request['json']['data'], JSON_UNESCAPED_UNICODE), "\n";
?>
--EXPECTF--
object(Uapay\CreatedInvoice)#%d (5) {
  ["id"]=>
  string(36) "48cae638-2f4b-434c-aafa-a4b9ced4b486"
  ["externalId"]=>
  string(10) "1500383075"
  ["paymentPageUrl"]=>
  string(64) "https://pay.example.invalid/48cae638-2f4b-434c-aafa-a4b9ced4b486"
  ["paymentPageUrlQr"]=>
  string(67) "https://pay.example.invalid/qr/48cae638-2f4b-434c-aafa-a4b9ced4b486"
  ["extra"]=>
  array(0) {
  }
}
/api/invoicer/invoices/create
{"externalId":"1500383075","type":"PAY","description":"Замовлення","amount":1999,"extraInfo":"{\"cart\":7}"}
