--TEST--
Every amount survives format() and kopecks()
--EXTENSIONS--
uapay
--FILE--
<?php
use Uapay\Money;

$lost = $differently_written = 0;
for ($kopecks = 0; $kopecks <= 200000; $kopecks++) {
	$text = Money::format($kopecks);
	$lost += Money::kopecks($text) !== $kopecks;
	$lost += Money::kopecks("-$text") !== -$kopecks;
	$lost += Money::kopecks(rtrim(rtrim($text, '0'), '.') ?: '0') !== $kopecks;
	$differently_written += $text !== intdiv($kopecks, 100) . '.' . str_pad((string) ($kopecks % 100), 2, '0', STR_PAD_LEFT);
}
var_dump($lost, $differently_written);

// Near the ends of int, where a float has no kopecks any more.
for ($distance = 0; $distance < 1000; $distance++) {
	$lost += Money::kopecks(Money::format(PHP_INT_MAX - $distance)) !== PHP_INT_MAX - $distance;
	$lost += Money::kopecks(Money::format(PHP_INT_MIN + $distance)) !== PHP_INT_MIN + $distance;
}
var_dump($lost);
?>
--EXPECT--
int(0)
int(0)
int(0)
