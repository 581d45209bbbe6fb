--TEST--
A transfer to a card needs the card, in one of two spellings
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
$p2p = Uapay\SystemType::P2p;
invoice_faults($client, [], $p2p);
invoice_faults($client, ['cardTo' => null, 'cardToId' => null], $p2p);
invoice_faults($client, ['cardTo' => []], $p2p);
invoice_faults($client, ['cardTo' => ['id' => null]], $p2p);
invoice_faults($client, ['cardToId' => ''], $p2p);
faults(fn () => $client->invoices->update('i', ['cardTo' => []]));
sent($server);
invoice_faults($client, ['cardTo' => ['id' => 'c']], $p2p);
invoice_faults($client, ['cardToId' => 'c'], $p2p);
?>
--EXPECT--
data.cardTo: is required when systemType is "P2P"
data.cardTo: is required when systemType is "P2P"
data.cardTo.id: is required
data.cardTo.id: is required
data.cardToId: must not be empty
data.cardTo.id: is required, or pan
requests: 0, connections: 0
Uapay\Exception\ApiException: invoicer/invoices/create: UAPAY refused it: WAS_SENT
Uapay\Exception\ApiException: invoicer/invoices/create: UAPAY refused it: WAS_SENT
