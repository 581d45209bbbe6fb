--TEST--
A fault in a member with a long name shows how the name begins
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$client = client('http://127.0.0.1:1/');
$faulty = static fn (string $name) => thrown(fn () => $client->request('some/path', ['a' => [$name => INF]]));
$faulty(str_repeat('n', 64));
$faulty(str_repeat('n', 65));
$faulty(str_repeat("\xff", 10000));
thrown(fn () => $client->invoices->update('i', ['tag' => 't', str_repeat('n', 10000) => 1]));
thrown(fn () => $client->request('some/path', [str_repeat('n', 65) => "\0"]));
?>
--EXPECT--
Uapay\Exception\InvalidRequestException: params.a.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn must be a finite number
Uapay\Exception\InvalidRequestException: params.a.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn... must be a finite number
Uapay\Exception\InvalidRequestException: params.a.\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF... must be valid UTF-8
Uapay\Exception\InvalidRequestException: invoicer/invoices/update: data.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn... is not a field of UAPAY
Uapay\Exception\InvalidRequestException: params.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn... must not contain a NUL byte
