<?php

/*
 * Checks the test servers with PHP's own streams, so that a failing test of the extension is not the servers' fault.
 * Run: php -n tests/server/selfcheck.php
 */

foreach (['server', 'tls', 'proxy'] as $file) {
	require __DIR__ . "/$file.inc";
}
require __DIR__ . '/selfcheck/client.inc';

$passed = $failed = 0;

function check(string $what, bool $holds): void
{
	global $passed, $failed;
	$holds ? $passed++ : $failed++;
	if (!$holds) {
		echo "FAILED: $what\n";
	}
}

foreach (['steps', 'breaks', 'connections', 'tls', 'proxy', 'orphans'] as $part) {
	$start = hrtime(true);
	require __DIR__ . "/selfcheck/$part.inc";
	printf("%-12s %.2f s\n", $part, (hrtime(true) - $start) / 1e9);
}

echo "$passed passed, $failed failed, 0 skipped\n";
exit($failed === 0 ? 0 : 1);
