--TEST--
A reference in an array is read once: a value stays as it was made, whatever happens to the variable
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$id = 'i';
$status = 'PAID';
$deep = ['key' => 'one'];
$data = ['id' => &$id, 'payments' => [['paymentId' => 'p', 'status' => &$status, 'paymentStatus' => 'PAYED']], 'more' => ['deep' => &$deep]];
$data['self'] = &$data['more'];
$invoice = Uapay\Invoice::fromArray($data);
$created = Uapay\CreatedPayment::fromArray(['id' => 'p', 'key' => &$id]);
$id = 'another';
$status = 'REVERSED';
$deep['key'] = 'two';
echo $invoice->id, ' ', $invoice->toArray()['id'], ' ', $invoice->toArray()['payments'][0]['status'], ' ', $invoice->payments[0]->outcome()->name, ' ',
	$invoice->extra['more']['deep']['key'], ' ', $invoice->extra['self']['deep']['key'], ' ', $created->key, ' ', json_encode($invoice), "\n";
$copy = $invoice->toArray();
$copy['more']['deep']['key'] = 'three';
echo $invoice->toArray()['more']['deep']['key'], "\n";

echo "-- and what was sent is what is told, whatever a logger does meanwhile\n";
$server = Server::start([['data' => ['id' => 'i', 'paymentPageUrl' => 'https://pay.example/']]]);
$external = 'order 1';
$order = ['externalId' => &$external, 'type' => 'PAY', 'amount' => 1, 'description' => 'x'];
$client = plain_client($server, logger: function () use (&$external) {
	$external = 'order 2';
});
echo $client->invoices->create($order)->externalId, ' ', $server->requests('create')[1]['json']['data']['externalId'], "\n";
?>
--EXPECT--
i i PAID Paid one one i {"id":"i","payments":[{"paymentId":"p","status":"PAID","paymentStatus":"PAYED"}],"more":{"deep":{"key":"one"}},"self":{"deep":{"key":"one"}}}
one
-- and what was sent is what is told, whatever a logger does meanwhile
order 1 order 1
