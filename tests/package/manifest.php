<?php
declare(strict_types=1);

/* package.xml lists what is tracked, each file with its role and once; the versions of all files agree. */

require __DIR__ . '/report.inc';
require __DIR__ . '/files.inc';

if (!is_file(ROOT . '/package.xml')) {
	echo "skip package.xml lists the right files: an unpacked PECL package has none\n";
	exit;
}
preg_match_all('~<file name="([^"]+)" role="(\w+)"/>~', text('package.xml'), $match);
[, $listed, $roles] = $match;

$tracked = tracked_files();
if ($tracked === null) {
	echo "skip package.xml lists every tracked file: this is no git checkout\n";
} else {
	$leftovers = array_values(array_filter($tracked, is_leftover(...)));
	verdict('no leftover of run-tests is tracked', $leftovers);
	$missing = array_diff(preg_grep(UNPACKED, $tracked, PREG_GREP_INVERT), $listed, $leftovers);
	verdict('package.xml lists every tracked file', $missing === [] ? [] : ['run php scripts/package for ' . implode(', ', $missing)]);
}
$faults = [];
foreach ($listed as $i => $path) {
	if (!is_file(ROOT . "/$path")) {
		$faults[] = "$path does not exist";
	} elseif (preg_match(UNPACKED, $path) === 1) {
		$faults[] = "$path must stay out";
	} elseif ($roles[$i] !== role($path)) {
		$faults[] = "$path is " . role($path) . ", not $roles[$i]";
	}
}
verdict('package.xml lists only files that exist, with their roles', $faults);
verdict('package.xml lists no file twice', array_keys(array_filter(array_count_values($listed), static fn (int $n): bool => $n > 1)));

$faults = [];
if (preg_match('~<release>([^<]+)</release>\s*<api>~', text('package.xml'), $match) !== 1 || $match[1] !== version()) {
	$faults[] = 'package.xml says ' . ($match[1] ?? 'nothing');
}
if (preg_match('/^## \[(\d[^\]]*)\]/m', text('CHANGELOG.md'), $match) !== 1 || $match[1] !== version()) {
	$faults[] = 'CHANGELOG.md says ' . ($match[1] ?? 'nothing');
}
verdict('package.xml and CHANGELOG.md have the version of php_uapay.h', $faults);
