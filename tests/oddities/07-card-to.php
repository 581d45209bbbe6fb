<?php
require __DIR__ . '/../uapay.inc';

use Uapay\{InvoiceType, SystemType};

$server = Server::start([['repeat' => true, 'data' => ['id' => 'i', 'paymentPageUrl' => 'u']]]);
$client = plain_client($server);
$invoice = ['externalId' => '1', 'type' => InvoiceType::Pay, 'description' => 'd'];
$client->invoices->create($invoice + ['cardTo' => ['id' => 'card']], SystemType::P2p);
$client->invoices->create($invoice + ['cardToId' => 'card'], SystemType::P2p);
$client->invoices->update('i', ['cardTo' => ['id' => 'card']]);
$client->invoices->update('i', ['cardTo' => ['pan' => '4111111111111111']]);
$client->invoices->update('i', ['cardToId' => 'card']);
foreach (array_slice($server->requests(), 1) as $request) {
	echo json_encode(array_diff_key($request['json']['data'], $invoice)), "\n";
}
echo "-- P2P needs one of them\n";
thrown(fn () => $client->invoices->create($invoice, SystemType::P2p));
echo "-- in answers it is cardToId\n";
echo Uapay\Invoice::fromArray(['id' => 'i', 'cardToId' => 'card'])->cardToId, "\n";
?>
