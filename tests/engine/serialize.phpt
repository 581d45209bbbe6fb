--TEST--
What holds a secret or a connection is not serialized, and no payload is unserialized into it
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$client = plain_client('http://127.0.0.1:1/');
foreach (one_of_each($client) as $object) {
	if (method_exists($object, '__serialize')) {
		continue;
	}
	$class = $object::class;
	foreach ([fn () => serialize($object), fn () => unserialize(sprintf('O:%d:"%s":0:{}', strlen($class), $class)),
		fn () => unserialize(sprintf('O:%d:"%s":1:{s:2:"id";s:1:"x";}', strlen($class), $class)),
		fn () => unserialize(sprintf('C:%d:"%s":0:{}', strlen($class), $class)),
		fn () => unserialize(sprintf('E:%d:"%s:Pay";', strlen($class) + 4, $class))] as $try) {
		try {
			$made = @$try();
			if ($made !== false) {
				echo $class, " was made\n";
			}
		} catch (Exception $e) {
			echo $e->getMessage(), "\n";
		}
	}
}
?>
--EXPECT--
Serialization of 'Uapay\Client' is not allowed
Unserialization of 'Uapay\Client' is not allowed
Unserialization of 'Uapay\Client' is not allowed
Unserialization of 'Uapay\Client' is not allowed
Serialization of 'Uapay\Invoices' is not allowed
Unserialization of 'Uapay\Invoices' is not allowed
Unserialization of 'Uapay\Invoices' is not allowed
Unserialization of 'Uapay\Invoices' is not allowed
Serialization of 'Uapay\Payments' is not allowed
Unserialization of 'Uapay\Payments' is not allowed
Unserialization of 'Uapay\Payments' is not allowed
Unserialization of 'Uapay\Payments' is not allowed
Serialization of 'Uapay\Subscriptions' is not allowed
Unserialization of 'Uapay\Subscriptions' is not allowed
Unserialization of 'Uapay\Subscriptions' is not allowed
Unserialization of 'Uapay\Subscriptions' is not allowed
Serialization of 'Uapay\CreatedPayment' is not allowed
Unserialization of 'Uapay\CreatedPayment' is not allowed
Unserialization of 'Uapay\CreatedPayment' is not allowed
Unserialization of 'Uapay\CreatedPayment' is not allowed
Serialization of 'Uapay\Session' is not allowed
Unserialization of 'Uapay\Session' is not allowed
Unserialization of 'Uapay\Session' is not allowed
Unserialization of 'Uapay\Session' is not allowed
Serialization of 'Uapay\AnswerIterator' is not allowed
Unserialization of 'Uapay\AnswerIterator' is not allowed
Unserialization of 'Uapay\AnswerIterator' is not allowed
Unserialization of 'Uapay\AnswerIterator' is not allowed
Serialization of 'Uapay\Testing\Fake' is not allowed
Unserialization of 'Uapay\Testing\Fake' is not allowed
Unserialization of 'Uapay\Testing\Fake' is not allowed
Unserialization of 'Uapay\Testing\Fake' is not allowed
Serialization of 'Uapay\Ping' is not allowed
Unserialization of 'Uapay\Ping' is not allowed
Unserialization of 'Uapay\Ping' is not allowed
Unserialization of 'Uapay\Ping' is not allowed
