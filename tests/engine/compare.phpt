--TEST--
Clients and services compare by identity
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$client = plain_client('http://127.0.0.1:1/');
$other = plain_client('http://127.0.0.1:1/');
var_dump($client == $client, $client == $other, $client->invoices == $other->invoices, $client->invoices == $client->invoices, $client <=> $other);
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
bool(true)
int(1)
