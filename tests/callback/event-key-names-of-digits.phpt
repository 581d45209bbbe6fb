--TEST--
Callback::eventKey() does not depend on the order of members, also of those whose names are digits
--EXTENSIONS--
uapay
--FILE--
<?php
$claims = ['10' => 'ten', 'paymentId' => 'p', '9' => 'nine', '-1' => 'less', 'status' => 'PAID', '007' => 'text'];
$key = Uapay\Callback::fromArray($claims)->eventKey();
var_dump(Uapay\Callback::fromArray(array_reverse($claims, true))->eventKey() === $key);
ksort($claims, SORT_STRING);
var_dump(Uapay\Callback::fromArray($claims)->eventKey() === $key);
[$claims[9], $claims[10]] = [$claims[10], $claims[9]];
var_dump(Uapay\Callback::fromArray($claims)->eventKey() === $key);
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
