--TEST--
The pictures of an order's states in the docs have the arrows of PaymentOutcome::canFollow(), and no others
--EXTENSIONS--
uapay
--FILE--
<?php
use Uapay\PaymentOutcome;

$open = [PaymentOutcome::Pending, PaymentOutcome::Unknown];
$wanted = [];
foreach (PaymentOutcome::cases() as $next) {
	foreach (PaymentOutcome::cases() as $previous) {
		if ($next->canFollow($previous) && !in_array($next, $open, true)) {
			$wanted[] = (in_array($previous, $open, true) ? 'any' : $previous->value) . " -> $next->value";
		}
	}
}
$wanted = array_values(array_unique($wanted));
sort($wanted);
foreach (['docs/states.svg', 'docs/uk/states.svg'] as $file) {
	preg_match_all('/data-from="(\w+)" data-to="(\w+)"/', file_get_contents(__DIR__ . "/../../$file"), $arrows, PREG_SET_ORDER);
	$drawn = array_map(static fn (array $arrow): string => "$arrow[1] -> $arrow[2]", $arrows);
	sort($drawn);
	echo "$file: ", $drawn === $wanted ? count($drawn) . ' arrows' : json_encode([$drawn, $wanted]), "\n";
}
?>
--EXPECT--
docs/states.svg: 11 arrows
docs/uk/states.svg: 11 arrows
