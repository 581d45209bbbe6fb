--TEST--
A date is milliseconds or an object, within the years that UAPAY can mean
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
final class Unmade extends DateTimeImmutable { public function __construct() {} }
$seconds = 1900000000;
foreach ([$seconds, 0, -1, 99999999999, PHP_INT_MAX, '2030-01-01', 1.9e12, new Unmade, new DateTime('1970-01-02'),
	new DateTime('@253402300800'), new DateTimeImmutable('-0001-01-01'), new DateInterval('P1D')] as $date) {
	invoice_faults($client, ['expiresAt' => $date]);
}
foreach ([$seconds, 'tomorrow', '2030-01-01', '2030-01-01T10:00:00', '2030-13-01 10:00:00', '2030-02-30 10:00:00', '2030-01-01 24:00:00',
	new Unmade, new DateTime('@253402300800'), new DateTime('-0001-01-01')] as $date) {
	invoice_faults($client, ['payExpiresAt' => $date]);
}
foreach ([$seconds, 'now', '2030-01-01', new Unmade, new DateTime('@253402300800')] as $date) {
	faults(fn () => $client->payments->create(CARD_PAYMENT, ['time' => $date]));
}
faults(fn () => $client->subscriptions->update('i', null, 1900000000));
faults(fn () => $client->subscriptions->update('i', null, new Unmade));
sent($server);
?>
--EXPECT--
data.expiresAt: must be in milliseconds since 1970, 1900000000 looks like seconds
data.expiresAt: must be in milliseconds since 1970, 0 looks like seconds
data.expiresAt: must be from 100000000000 to 9007199254740992, -1 given
data.expiresAt: must be in milliseconds since 1970, 99999999999 looks like seconds
data.expiresAt: must be from 100000000000 to 9007199254740992, 9223372036854775807 given
data.expiresAt: must be a DateTimeInterface, or an int of milliseconds, string given
data.expiresAt: must be a DateTimeInterface, or an int of milliseconds, float given
data.expiresAt: must be a date that was constructed
data.expiresAt: must be a date from the year 1973 to 9999
data.expiresAt: must be a date from the year 1973 to 9999
data.expiresAt: must be a date from the year 1973 to 9999
data.expiresAt: must be a DateTimeInterface, or an int of milliseconds, DateInterval given
data.payExpiresAt: must be a DateTimeInterface, or a string, int given
data.payExpiresAt: must be a date like "2021-07-28 15:00:00"
data.payExpiresAt: must be a date like "2021-07-28 15:00:00"
data.payExpiresAt: must be a date like "2021-07-28 15:00:00"
data.payExpiresAt: must be a date like "2021-07-28 15:00:00"
data.payExpiresAt: must be a date like "2021-07-28 15:00:00"
data.payExpiresAt: must be a date like "2021-07-28 15:00:00"
data.payExpiresAt: must be a date that was constructed, from the year 1 to 9999
data.payExpiresAt: must be a date that was constructed, from the year 1 to 9999
data.payExpiresAt: must be a date that was constructed, from the year 1 to 9999
device.time: must be a DateTimeInterface, or a string, int given
device.time: must be a date like "2021-10-07T14:55:52.832Z"
device.time: must be a date like "2021-10-07T14:55:52.832Z"
device.time: must be a date that was constructed, from the year 1 to 9999
device.time: must be a date that was constructed, from the year 1 to 9999
expiresAt: must be in milliseconds since 1970, 1900000000 looks like seconds
expiresAt: must be a date that was constructed
requests: 0, connections: 0
