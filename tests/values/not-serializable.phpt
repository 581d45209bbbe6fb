--TEST--
What holds a secret or a connection is not serialized, and not unserialized
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$client = client('http://127.0.0.1:1/');
$objects = [
	Uapay\CreatedPayment::fromArray(['id' => 'p', 'key' => 'k']), Uapay\Session::fromArray(['id' => 's']),
	$client, $client->invoices, $client->payments, $client->subscriptions,
];
foreach ($objects as $object) {
	thrown(fn () => serialize($object));
	thrown(fn () => unserialize('O:' . strlen($object::class) . ':"' . $object::class . '":0:{}'));
}
?>
--EXPECT--
Exception: Serialization of 'Uapay\CreatedPayment' is not allowed
Exception: Unserialization of 'Uapay\CreatedPayment' is not allowed
Exception: Serialization of 'Uapay\Session' is not allowed
Exception: Unserialization of 'Uapay\Session' is not allowed
Exception: Serialization of 'Uapay\Client' is not allowed
Exception: Unserialization of 'Uapay\Client' is not allowed
Exception: Serialization of 'Uapay\Invoices' is not allowed
Exception: Unserialization of 'Uapay\Invoices' is not allowed
Exception: Serialization of 'Uapay\Payments' is not allowed
Exception: Unserialization of 'Uapay\Payments' is not allowed
Exception: Serialization of 'Uapay\Subscriptions' is not allowed
Exception: Unserialization of 'Uapay\Subscriptions' is not allowed
