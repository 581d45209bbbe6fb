--TEST--
Money::format() has two decimals, a point and no grouping, whatever the locale
--EXTENSIONS--
uapay
--FILE--
<?php
setlocale(LC_ALL, 'uk_UA.UTF-8', 'de_DE.UTF-8', 'C.UTF-8');
foreach ([0, 1, 9, 10, 99, 100, 101, 1999, 123456789, -1, -99, -100, -1999, PHP_INT_MAX, PHP_INT_MIN] as $kopecks) {
	echo $kopecks, ' ', Uapay\Money::format($kopecks), "\n";
}
?>
--EXPECT--
0 0.00
1 0.01
9 0.09
10 0.10
99 0.99
100 1.00
101 1.01
1999 19.99
123456789 1234567.89
-1 -0.01
-99 -0.99
-100 -1.00
-1999 -19.99
9223372036854775807 92233720368547758.07
-9223372036854775808 -92233720368547758.08
