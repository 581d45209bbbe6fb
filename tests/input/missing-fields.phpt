--TEST--
Every missing field is told, all together, and nothing is sent
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
$e = thrown(fn () => $client->invoices->create([]));
var_dump($e->errors);
faults(fn () => $client->payments->create([], []));
faults(fn () => $client->payments->create(['cardFrom' => []], []));
sent($server);
?>
--EXPECT--
Uapay\Exception\InvalidRequestException: invoicer/invoices/create: data.externalId is required; data.type is required; data.description is required
array(3) {
  ["data.externalId"]=>
  string(11) "is required"
  ["data.type"]=>
  string(11) "is required"
  ["data.description"]=>
  string(11) "is required"
}
data.invoiceId: is required
data.cardFrom: is required
data.amount: is required
data.invoiceId: is required
data.cardFrom.id: is required
data.cardFrom.securityCode: is required
data.amount: is required
requests: 0, connections: 0
