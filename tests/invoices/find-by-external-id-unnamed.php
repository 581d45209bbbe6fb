<?php
require __DIR__ . '/../uapay.inc';

// UAPAY leaves members out at times. Asked for one externalId, it answers with the one invoice: to say that there is none
// would make the shop create it, and the buyer pay, a second time.
$server = Server::start([['data' => ['invoices' => [['id' => 'i', 'amount' => 100]]]], ['data' => ['invoices' => [['id' => 'i', 'externalId' => null]]]]]);
$client = plain_client($server, maxRetries: 0);
var_dump($client->invoices->findByExternalId('1500383075')?->id);
var_dump($client->invoices->findByExternalId('1500383075')?->id);
?>
