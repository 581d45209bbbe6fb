--TEST--
Enums survive serialize() and refuse made-up cases
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

var_dump(unserialize(serialize(Uapay\InvoiceType::Pay)) === Uapay\InvoiceType::Pay);
var_dump(unserialize('E:24:"Uapay\InvoiceType:Stolen";'));
?>
--EXPECTF--
bool(true)

Warning: unserialize(): Undefined constant Uapay\InvoiceType::Stolen in %s on line %d

%s: unserialize(): Error at offset 32 of 32 bytes in %s on line %d
bool(false)
