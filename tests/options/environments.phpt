--TEST--
An environment is a case of the enum or a URL; another type is PHP's TypeError
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

option_faults(environment: Uapay\Environment::Demo);
option_faults(environment: Uapay\Environment::Production->value);
foreach ([null, 7, Uapay\Locale::Uk, []] as $environment) {
	try {
		option_faults(environment: $environment);
	} catch (TypeError $e) {
		echo $e->getMessage(), "\n";
	}
}
?>
--EXPECTF--
accepted
accepted

Deprecated: Uapay\Client::__construct(): Passing null to parameter #3 ($environment) of type Uapay\Environment|string is deprecated in %s on line %d
environment: must be a URL like "https://api.uapay.ua/"
environment: must be a URL like "https://api.uapay.ua/"
Uapay\Client::__construct(): Argument #3 ($environment) must be of type Uapay\Environment|string, Uapay\Locale given
Uapay\Client::__construct(): Argument #3 ($environment) must be of type Uapay\Environment|string, array given
