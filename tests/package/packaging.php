<?php
declare(strict_types=1);

/* What builds the packages agrees with the rest: the version, the libraries that config.m4 asks for, no source file by name. */

require __DIR__ . '/report.inc';

$spec = text('packaging/rpm/php-uapay.spec');
$control = text('packaging/debian/control.in');
preg_match('/^```dockerfile\n(.*?)^```/ms', text('docs/install.md'), $docker);

$faults = [];
foreach ([
	'packaging/rpm/php-uapay.spec' => '/^Version:\s+(\S+)$/m',
	'packaging/debian/changelog' => '/\Aphp-uapay \((\S+)-\d+\)/',
] as $file => $pattern) {
	if (preg_match($pattern, text($file), $match) !== 1 || $match[1] !== version()) {
		$faults[] = "$file says " . ($match[1] ?? 'nothing');
	}
}
if (preg_match('/^%changelog\n\* .* - (\S+)-\d+$/m', $spec, $match) !== 1 || $match[1] !== version()) {
	$faults[] = 'the %changelog of the spec says ' . ($match[1] ?? 'nothing');
}
verdict('the packages have the version of php_uapay.h', $faults);

// UAPAY_NEEDS([UAPAY_CURL], [libcurl], [7.66.0], [libcurl4-openssl-dev], [libcurl-devel], [curl-dev])
preg_match_all('/^ *UAPAY_NEEDS\(\[\w+\], \[([^]]+)\], \[([^]]+)\], \[([^]]+)\], \[([^]]+)\], \[([^]]+)\]\)/m', text('config.m4'), $needs, PREG_SET_ORDER);
$faults = count($needs) === 2 ? [] : ['config.m4 asks for ' . count($needs) . ' libraries'];
foreach ($needs as [, $library, $version, $debian]) {
	if (!str_contains($spec, "pkgconfig($library) >= $version\n")) {
		$faults[] = "the spec does not ask for $library $version";
	}
	if (preg_match('/\b' . preg_quote($debian, '/') . '\b/', $control) !== 1) {
		$faults[] = "control.in does not ask for $debian";
	}
	if (preg_match('/\s' . preg_quote($debian, '/') . '\b/', $docker[1] ?? '') !== 1) {
		$faults[] = "Docker's stage in docs/install.md does not install $debian";
	}
}
verdict('the packages ask for the libraries of config.m4', $faults);

$faults = [];
foreach (files('packaging/*') as $file) {
	foreach (is_dir(ROOT . "/$file") ? files("$file/*") : [$file] as $one) {
		if (is_file(ROOT . "/$one") && preg_match('~src/(core|php)/~', text($one)) === 1) {
			$faults[] = "$one names a source file";
		}
	}
}
verdict('packaging/ names no source file', $faults);

preg_match('/>=\s*([\d.]+)/', json_decode(text('composer.json'), true)['require']['php'], $match);
verdict('PHP is asked for from the same version on', str_contains($spec, "php-devel >= $match[1]\n") ? [] : ["composer.json has $match[1], the spec another"]);

$tracked = tracked_files();
if ($tracked === null) {
	echo "skip CONTRIBUTING.md names each file with a placeholder: this is no git checkout\n";
} else {
	preg_match('/^Placeholders.*?(^\|.*?)(?=^[^|]|\z)/ms', text('CONTRIBUTING.md'), $table);
	$written = ['CONTRIBUTING.md', 'package.xml', 'tests/package/packaging.php']; // package.xml by scripts/package
	$faults = [];
	foreach (['uapay@example.org', 'uapay-php/uapay'] as $placeholder) {
		preg_match('/^\|[^|]*' . preg_quote($placeholder, '/') . '[^|]*\|([^|]*)\|/m', $table[1] ?? '', $row);
		foreach (array_diff($tracked, $written) as $file) {
			if (is_file(ROOT . "/$file") && str_contains(text($file), $placeholder) && !str_contains($row[1] ?? '', $file)) {
				$faults[] = "$file has $placeholder";
			}
		}
	}
	verdict('CONTRIBUTING.md names each file with a placeholder', $faults);
}
