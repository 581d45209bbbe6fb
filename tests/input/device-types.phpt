--TEST--
The fields of the payer's browser have types
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
faults(fn () => $client->payments->create(CARD_PAYMENT, [
	'acceptHeader' => 1, 'ip' => 127, 'colorDepth' => '24', 'javaEnabled' => 'false', 'language' => null, 'screenHeight' => 1.5,
	'screenWidth' => PHP_INT_MAX, 'windowHeight' => PHP_INT_MIN, 'windowWidth' => [], 'time' => 'yesterday', 'timezoneOffset' => '-180',
	'userAgent' => false,
]));
sent($server);
?>
--EXPECT--
device.acceptHeader: must be a string, int given
device.ip: must be a string, int given
device.colorDepth: must be an int, string given
device.javaEnabled: must be a bool, string given
device.screenHeight: must be an int, float given
device.screenWidth: must be from -9007199254740992 to 9007199254740992, 9223372036854775807 given
device.windowHeight: must be from -9007199254740992 to 9007199254740992, -9223372036854775808 given
device.windowWidth: must be an int, array given
device.time: must be a date like "2021-10-07T14:55:52.832Z"
device.timezoneOffset: must be an int, string given
device.userAgent: must be a string, bool given
requests: 0, connections: 0
