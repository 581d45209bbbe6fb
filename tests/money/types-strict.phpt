--TEST--
Money under strict_types takes strings and ints alone
--EXTENSIONS--
uapay
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../uapay.inc';

use Uapay\Money;

var_dump(Money::kopecks('19.99'), Money::kopecks(19), Money::format(1999));
thrown(fn () => Money::kopecks(19.99));
thrown(fn () => Money::kopecks([]));
thrown(fn () => Money::kopecks(null));
thrown(fn () => Money::format('1999'));
?>
--EXPECT--
int(1999)
int(1900)
string(5) "19.99"
TypeError: Uapay\Money::kopecks(): Argument #1 ($hryvnias) must be of type string|int, float given
TypeError: Uapay\Money::kopecks(): Argument #1 ($hryvnias) must be of type string|int, array given
TypeError: Uapay\Money::kopecks(): Argument #1 ($hryvnias) must be of type string|int, null given
TypeError: Uapay\Money::format(): Argument #1 ($kopecks) must be of type int, string given
