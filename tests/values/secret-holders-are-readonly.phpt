--TEST--
The objects that hold a secret are as readonly as all others
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$created = Uapay\CreatedPayment::fromArray(['id' => 'p', 'key' => 'k']);
foreach (['id', 'key', 'extra', 'other'] as $name) {
	thrown(function () use ($created, $name) {
		unset($created->$name);
	});
	thrown(fn () => $created->$name = 'x');
	thrown(function () use ($created, $name) {
		$reference = &$created->$name;
		$reference = 'x';
	});
}
echo json_encode($created), "\n";
?>
--EXPECTF--
Error: Cannot unset readonly property Uapay\CreatedPayment::$id
Error: Cannot %Smodify readonly property Uapay\CreatedPayment::$id
Error: Cannot %Smodify readonly property Uapay\CreatedPayment::$id
Error: Cannot unset readonly property Uapay\CreatedPayment::$key
Error: Cannot %Smodify readonly property Uapay\CreatedPayment::$key
Error: Cannot %Smodify readonly property Uapay\CreatedPayment::$key
Error: Cannot unset readonly property Uapay\CreatedPayment::$extra
Error: Cannot %Smodify readonly property Uapay\CreatedPayment::$extra
Error: Cannot %Smodify readonly property Uapay\CreatedPayment::$extra
nothing was thrown
Error: Cannot create dynamic property Uapay\CreatedPayment::$other
Error: Cannot create dynamic property Uapay\CreatedPayment::$other
{"id":"p"}
