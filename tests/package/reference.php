<?php
declare(strict_types=1);

/* docs/reference and the table of both READMEs are what scripts/reference makes of uapay.stub.php. */

require __DIR__ . '/report.inc';
require __DIR__ . '/between.inc';
require __DIR__ . '/reference.inc';

$pages = reference();
$faults = array_values(array_map(static fn (string $readme): string => "$readme has no place for the table", array_diff(READMES, array_keys($pages))));
foreach ($pages as $path => $page) {
	if (!is_file(ROOT . "/$path") || text($path) !== $page) {
		$faults[] = "$path differs: run php -n scripts/reference";
	}
}
foreach (array_diff(files(REFERENCE . '/*'), array_keys($pages)) as $path) {
	$faults[] = "$path is of no class";
}
verdict('the reference is what scripts/reference makes of uapay.stub.php', $faults);

$faults = [];
foreach (array_diff_key($pages, array_flip(READMES)) as $path => $page) { // the READMEs' are those of docs.php
	preg_match_all('/\]\(([^)#\s]+\.(?:md|php))(?:#([^)]*))?\)/', $page, $links, PREG_SET_ORDER);
	foreach ($links as [, $target]) {
		if (!is_file(ROOT . '/' . dirname($path) . "/$target")) {
			$faults[] = "$path links to $target";
		}
	}
}
verdict('no link of the reference is dead', $faults);
