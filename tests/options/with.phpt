--TEST--
with() changes named options only, and checks them as the constructor does
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

$client = new Uapay\Client('6412', 'key', Uapay\Environment::Demo);
thrown(fn () => $client->with('7000'));
thrown(fn () => $client->with(...['7000', 'timeout' => 1.0]));
thrown(fn () => $client->with(timeOut: 1.0));
thrown(fn () => $client->with(secretkey: 'x'));
thrown(fn () => $client->with(timeout: 0.0, maxRetries: 11));
thrown(fn () => $client->with(timeout: 'soon'));
thrown(fn () => $client->with(requireSignedResponses: true)->with(secretKey: null));
thrown(fn () => $client->with(clientId: null));
var_dump($client->with() === $client, $client->with(...[])::class, $client->with(timeout: 1.0)->with(timeout: 2.0)::class);
$options = ['timeout' => 1.0];
foreach ($options as &$option) {
}
$client->with(...$options);
var_dump($options);
?>
--EXPECTF--
ArgumentCountError: Uapay\Client::with() takes named arguments only
ArgumentCountError: Uapay\Client::with() takes named arguments only
Error: Unknown named parameter $timeOut
Error: Unknown named parameter $secretkey
Uapay\Exception\InvalidRequestException: timeout must be from 0.001 to 3600 seconds; maxRetries must be from 0 to 10
TypeError: Uapay\Client::__construct(): Argument #5 ($timeout) must be of type float, string given
Uapay\Exception\InvalidRequestException: requireSignedResponses needs a secretKey

Deprecated: Uapay\Client::__construct(): Passing null to parameter #1 ($clientId) of type string is deprecated in %s on line %d
Uapay\Exception\InvalidRequestException: clientId must not be empty
bool(false)
string(12) "Uapay\Client"
string(12) "Uapay\Client"
array(1) {
  ["timeout"]=>
  &float(1)
}
