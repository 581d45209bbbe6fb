--TEST--
A request of more than 16 MiB is refused before anything is sent
--EXTENSIONS--
uapay
--INI--
memory_limit=512M
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
$large = str_repeat('x', 16 << 20);
thrown(fn () => $client->request('some/path', [], ['text' => $large]));
thrown(fn () => $client->request('some/path', ['text' => $large]));
invoice_faults($client, ['extraInfo' => ['text' => $large]]);
invoice_faults($client, ['extraInfo' => $large]);
?>
--EXPECT--
Uapay\Exception\InvalidRequestException: request must not be larger than 16 MiB
Uapay\Exception\InvalidRequestException: request must not be larger than 16 MiB
request: must not be larger than 16 MiB
request: must not be larger than 16 MiB
