--TEST--
Money takes no floats: PHP would round them before they arrive
--INI--
precision=4
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

use Uapay\Money;

thrown(fn () => Money::kopecks(19.99));
thrown(fn () => Money::kopecks(1234.56));
thrown(fn () => Money::kopecks(19.0));
thrown(fn () => Money::kopecks(NAN));
thrown(fn () => Money::kopecks([]));
thrown(fn () => Money::kopecks(new stdClass()));
thrown(fn () => Money::kopecks());
thrown(fn () => Money::kopecks('1', '2'));
thrown(fn () => Money::format('x'));
thrown(fn () => Money::format(19.99));
thrown(fn () => Money::format());
echo "-- what is a string has no such trouble\n";
var_dump(Money::kopecks('1234.56'), Money::kopecks(new class {
	public function __toString(): string
	{
		return '0.29';
	}
}));
?>
--EXPECT--
TypeError: Uapay\Money::kopecks(): Argument #1 ($hryvnias) must be of type string|int, float given
TypeError: Uapay\Money::kopecks(): Argument #1 ($hryvnias) must be of type string|int, float given
TypeError: Uapay\Money::kopecks(): Argument #1 ($hryvnias) must be of type string|int, float given
TypeError: Uapay\Money::kopecks(): Argument #1 ($hryvnias) must be of type string|int, float given
TypeError: Uapay\Money::kopecks(): Argument #1 ($hryvnias) must be of type string|int, array given
TypeError: Uapay\Money::kopecks(): Argument #1 ($hryvnias) must be of type string|int, stdClass given
ArgumentCountError: Uapay\Money::kopecks() expects exactly 1 argument, 0 given
ArgumentCountError: Uapay\Money::kopecks() expects exactly 1 argument, 2 given
TypeError: Uapay\Money::format(): Argument #1 ($kopecks) must be of type int, string given
TypeError: Uapay\Money::format(): Argument #1 ($kopecks) must be of type int, float given
ArgumentCountError: Uapay\Money::format() expects exactly 1 argument, 0 given
-- what is a string has no such trouble
int(123456)
int(29)
