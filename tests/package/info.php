<?php
declare(strict_types=1);

/* The module loads, and says what it is. */

require __DIR__ . '/report.inc';

[$status, $output] = run(PHP_BINARY, '-n', '-d', 'extension=' . getenv('MODULE'), '--ri', 'uapay');
$faults = $status === 0 ? [] : ["status $status: $output"];
foreach (['/^Version => ' . preg_quote(version()) . '$/m', '/^libcurl.* => .*\d+\.\d+/mi', '/^cJSON.* => .*\d+\.\d+/mi'] as $pattern) {
	if (preg_match($pattern, $output) !== 1) {
		$faults[] = "nothing fits $pattern";
	}
}
verdict('php --ri uapay tells the versions', $faults);

preg_match_all('/"(uapay\.\w+)"/', text('uapay.c'), $match);
$faults = $match[1] === [] ? ['uapay.c defines none'] : [];
foreach (array_unique($match[1]) as $setting) {
	if (!str_contains($output, "\n$setting => ")) {
		$faults[] = "$setting is missing";
	}
}
verdict('php --ri uapay lists the settings', $faults);
