--TEST--
A client is constructed once
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$client = plain_client('http://127.0.0.1:1/');
thrown(fn () => $client->__construct('2'));
thrown(fn () => $client->__construct(''));
?>
--EXPECT--
Error: Uapay\Client is already constructed
Error: Uapay\Client is already constructed
