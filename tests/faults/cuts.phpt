--TEST--
A connection cut at any byte: no effect twice, no wrong "not executed", no wrong success, reads succeed (a sample)
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/cuts.inc';

/* tests/faults/every-byte.php tries them all. */
$cuts = $faults = 0;
foreach (endpoints() as $i => $endpoint) {
	[$tried, $wrong] = cut_endpoint($endpoint, 331, 17 * $i);
	$cuts += $tried;
	$faults += $wrong;
}
echo $cuts > 100 ? "more than 100 cuts" : "only $cuts cuts", ", $faults faults\n";
?>
--EXPECT--
more than 100 cuts, 0 faults
