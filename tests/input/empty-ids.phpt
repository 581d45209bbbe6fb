--TEST--
An empty id is refused, and where UAPAY wants a text an empty one
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
invoice_faults($client, ['externalId' => '', 'description' => '', 'cardToId' => '']);
faults(fn () => $client->invoices->show(''));
faults(fn () => $client->invoices->update('', []));
faults(fn () => $client->invoices->findByExternalId(''));
faults(fn () => $client->invoices->showList(ids: ['a', '', 'b', '']));
faults(fn () => $client->payments->show(''));
faults(fn () => $client->payments->showMany(['']));
faults(fn () => $client->payments->checkStatus('', ''));
faults(fn () => $client->payments->confirm('', '', '', ''));
faults(fn () => $client->payments->cancel('', 'i'));
faults(fn () => $client->payments->create(['cardFrom' => ['id' => '', 'securityCode' => '']] + CARD_PAYMENT, []));
sent($server);
?>
--EXPECT--
data.externalId: must not be empty
data.cardToId: must not be empty
data.description: must not be empty
id: must not be empty
id: must not be empty
externalId: must not be empty
ids[1]: must not be empty
ids[3]: must not be empty
paymentId: must not be empty
paymentIds[0]: must not be empty
paymentId: must not be empty
invoiceId: must not be empty
paymentId: must not be empty
invoiceId: must not be empty
code: must not be empty
key: must not be empty
paymentId: must not be empty
data.cardFrom.id: must not be empty
data.cardFrom.securityCode: must not be empty
requests: 0, connections: 0
