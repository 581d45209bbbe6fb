<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['data' => ['paymentId' => 'p'], 'key' => TEST_KEY], ['data' => ['paymentId' => 'p'], 'key' => TEST_KEY]]);
$client = plain_client($server, maxRetries: 0);
thrown(fn () => $client->payments->show('p'));
thrown(fn () => $client->payments->cancel('p', 'i'));
?>
