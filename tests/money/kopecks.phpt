--TEST--
Money::kopecks() reads plain decimals exactly and refuses everything else, saying why
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$texts = [
	'19.99', '19.9', '19.90', '19', 19, '0', 0, '0.0', '0.00', '0.01', '0.10', '0.1', '8.20', '0.29', '1.15', '64.10', '007', '00.50', '000',
	'-1', -1, '-0.01', '-19.99', '-0', '-0.00', '100000000.00',
	'19.990', '19.9900', '279.9900', '19.990000', '-3.1000', '0.0000', '19.99000000000000000000',
	'92233720368547758.07', '-92233720368547758.08', '92233720368547758', 92233720368547758, -92233720368547758,
	// and what is none
	'92233720368547758.08', '-92233720368547758.09', '92233720368547759', 92233720368547759, PHP_INT_MAX, PHP_INT_MIN,
	'999999999999999999999999', '19.999', '0.001', '19.9950', '19.99001', '19.0000000001', '19.990x', '19.00.', '19,99', '1,234.50', '1.234,50', '19,', ',99',
	'', ' ', ' 19.99', '19.99 ', "19.99\n", '19 99', "1\u{A0}000.00", '19.99 UAH', '₴19.99', '1e3', '1E3', '1.5e1', '0x1F', '0b1', '1_000',
	'+19.99', '--1', '- 1', '-', '.', '.99', '19.', '1.2.3', '19.9a', 'abc', 'INF', 'NAN', "19.99\0", "\u{0661}\u{0669}",
];
foreach ($texts as $text) {
	echo json_encode($text, JSON_UNESCAPED_UNICODE), ': ';
	try {
		var_dump(Uapay\Money::kopecks($text));
	} catch (Uapay\Exception\InvalidRequestException $refused) {
		echo $refused->getMessage(), "\n";
	}
}
var_dump($refused->errors);
?>
--EXPECT--
"19.99": int(1999)
"19.9": int(1990)
"19.90": int(1990)
"19": int(1900)
19: int(1900)
"0": int(0)
0: int(0)
"0.0": int(0)
"0.00": int(0)
"0.01": int(1)
"0.10": int(10)
"0.1": int(10)
"8.20": int(820)
"0.29": int(29)
"1.15": int(115)
"64.10": int(6410)
"007": int(700)
"00.50": int(50)
"000": int(0)
"-1": int(-100)
-1: int(-100)
"-0.01": int(-1)
"-19.99": int(-1999)
"-0": int(0)
"-0.00": int(0)
"100000000.00": int(10000000000)
"19.990": int(1999)
"19.9900": int(1999)
"279.9900": int(27999)
"19.990000": int(1999)
"-3.1000": int(-310)
"0.0000": int(0)
"19.99000000000000000000": int(1999)
"92233720368547758.07": int(9223372036854775807)
"-92233720368547758.08": int(-9223372036854775808)
"92233720368547758": int(9223372036854775800)
92233720368547758: int(9223372036854775800)
-92233720368547758: int(-9223372036854775800)
"92233720368547758.08": hryvnias is too large
"-92233720368547758.09": hryvnias is too large
"92233720368547759": hryvnias is too large
92233720368547759: hryvnias is too large
9223372036854775807: hryvnias is too large
-9223372036854775808: hryvnias is too large
"999999999999999999999999": hryvnias is too large
"19.999": hryvnias must have at most two decimals
"0.001": hryvnias must have at most two decimals
"19.9950": hryvnias must have at most two decimals
"19.99001": hryvnias must have at most two decimals
"19.0000000001": hryvnias must have at most two decimals
"19.990x": hryvnias must be a decimal number like "19.99"
"19.00.": hryvnias must be a decimal number like "19.99"
"19,99": hryvnias must have a point, not a comma, before the kopecks
"1,234.50": hryvnias must have a point, not a comma, before the kopecks
"1.234,50": hryvnias must be a decimal number like "19.99"
"19,": hryvnias must have a point, not a comma, before the kopecks
",99": hryvnias must be a decimal number like "19.99"
"": hryvnias must be a decimal number like "19.99"
" ": hryvnias must be a decimal number like "19.99"
" 19.99": hryvnias must be a decimal number like "19.99"
"19.99 ": hryvnias must be a decimal number like "19.99"
"19.99\n": hryvnias must be a decimal number like "19.99"
"19 99": hryvnias must be a decimal number like "19.99"
"1 000.00": hryvnias must be a decimal number like "19.99"
"19.99 UAH": hryvnias must be a decimal number like "19.99"
"₴19.99": hryvnias must be a decimal number like "19.99"
"1e3": hryvnias must be a decimal number like "19.99"
"1E3": hryvnias must be a decimal number like "19.99"
"1.5e1": hryvnias must be a decimal number like "19.99"
"0x1F": hryvnias must be a decimal number like "19.99"
"0b1": hryvnias must be a decimal number like "19.99"
"1_000": hryvnias must be a decimal number like "19.99"
"+19.99": hryvnias must be a decimal number like "19.99"
"--1": hryvnias must be a decimal number like "19.99"
"- 1": hryvnias must be a decimal number like "19.99"
"-": hryvnias must be a decimal number like "19.99"
".": hryvnias must be a decimal number like "19.99"
".99": hryvnias must be a decimal number like "19.99"
"19.": hryvnias must be a decimal number like "19.99"
"1.2.3": hryvnias must be a decimal number like "19.99"
"19.9a": hryvnias must be a decimal number like "19.99"
"abc": hryvnias must be a decimal number like "19.99"
"INF": hryvnias must be a decimal number like "19.99"
"NAN": hryvnias must be a decimal number like "19.99"
"19.99\u0000": hryvnias must be a decimal number like "19.99"
"١٩": hryvnias must be a decimal number like "19.99"
array(1) {
  ["hryvnias"]=>
  string(37) "must be a decimal number like "19.99""
}
