--TEST--
A client id is a text without blanks around it
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

foreach (['', ' 6412', '6412 ', "6412\n", "64\0", "\xff"] as $id) {
	option_faults(clientId: $id);
}
option_faults(clientId: 'shop 7');
thrown(fn () => new Uapay\Client);
thrown(fn () => new Uapay\Client(null));
?>
--EXPECTF--
clientId: must not be empty
clientId: must not begin or end with a blank
clientId: must not begin or end with a blank
clientId: must not contain control characters, such as a line break
clientId: must not contain control characters, such as a line break
clientId: must be valid UTF-8
accepted
ArgumentCountError: Uapay\Client::__construct() expects at least 1 argument, 0 given

Deprecated: Uapay\Client::__construct(): Passing null to parameter #1 ($clientId) of type string is deprecated in %s on line %d
Uapay\Exception\InvalidRequestException: clientId must not be empty
