--TEST--
Objects that look like arrays are no arrays
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$client = plain_client('http://127.0.0.1:1/');
thrown(fn () => $client->invoices->create(new ArrayObject(['externalId' => '1'])));
thrown(fn () => $client->invoices->update('i', ['extraInfo' => new ArrayObject([1])]));
thrown(fn () => $client->request('a/b', [], (object) ['a' => 1]));
?>
--EXPECT--
TypeError: Uapay\Invoices::create(): Argument #1 ($data) must be of type array, ArrayObject given
Uapay\Exception\InvalidRequestException: invoicer/invoices/update: data.extraInfo must be an array, or a string of JSON, ArrayObject given
TypeError: Uapay\Client::request(): Argument #3 ($data) must be of type ?array, stdClass given
