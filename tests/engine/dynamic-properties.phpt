--TEST--
No object takes a property that its class does not have
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$client = plain_client('http://127.0.0.1:1/');
$refused = 0;
foreach (one_of_each($client) as $object) {
	foreach ([fn () => $object->extraordinary = 1, fn () => $object->{'0'} = 1] as $try) {
		try {
			$try();
			echo $object::class, " took it\n";
		} catch (Error $e) {
			$refused++;
		}
	}
}
var_dump($refused);
echo $e->getMessage(), "\n";
foreach ([fn () => $client->invoices = null, function () use ($client) { unset($client->payments); }, fn () => $client->invoices->x[] = 1] as $try) {
	thrown($try);
}
?>
--EXPECT--
int(40)
Cannot create dynamic property Uapay\Ping::$0
Error: Cannot modify readonly property Uapay\Client::$invoices
Error: Cannot unset readonly property Uapay\Client::$payments
Error: Cannot create dynamic property Uapay\Invoices::$x
