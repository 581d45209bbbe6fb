--TEST--
Invoices::show() returns the invoice with its payments
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['data' => example('invoices-show.response.constructed.json')['data']]], ['key' => TEST_KEY]);
$invoice = client($server)->invoices->show('0004cf22-3a80-475c-bee4-96d6417358a7');
$sent = $server->requests('show')[0];
echo $sent['path'], ' ', $sent['json']['params']['id'], ' ', implode(',', array_keys($sent['json'])), "\n";
echo $invoice->id, ' ', $invoice->externalId, ' ', $invoice->amount, ' ', count($invoice->payments), ' ', $invoice->outcome()->name, "\n";
var_dump($invoice->toArray() === example('invoices-show.response.constructed.json')['data']);
?>
--EXPECT--
/api/invoicer/invoices/show 0004cf22-3a80-475c-bee4-96d6417358a7 params,iat,token
0004cf22-3a80-475c-bee4-96d6417358a7 1500383075 100 1 Paid
bool(true)
