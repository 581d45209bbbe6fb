--TEST--
A date that no 64 bits of microseconds hold is refused, not bent into another
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
// 2^64 microseconds later than a good date.
invoice_faults($client, ['expiresAt' => new DateTimeImmutable('@' . (18446744073710 + 1900000000))]);
invoice_faults($client, ['expiresAt' => new DateTimeImmutable('@' . PHP_INT_MAX)]);
invoice_faults($client, ['payExpiresAt' => (new DateTimeImmutable('2030-01-01 UTC'))->setDate(2 ** 32 + 2030, 1, 1)]);
sent($server);
?>
--EXPECT--
data.expiresAt: must be a date from the year 1973 to 9999
data.expiresAt: must be a date from the year 1973 to 9999
data.payExpiresAt: must be a date that was constructed, from the year 1 to 9999
requests: 0, connections: 0
