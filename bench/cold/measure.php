<?php

/* SPDX-License-Identifier: MIT */

/* Starts a process for each first call, all clients in turns, and prints a table. Arguments: work folder, rounds, URL, key. */

[, $work, $rounds, $url, $key] = $argv;
const CLIENTS = [
	'uapay' => '**uapay**', 'ext-curl' => 'ext-curl by hand, handle reused', 'plugin' => 'as plugins do: new handle and session per call',
];

$extensions = [];
if (is_file(ini_get('extension_dir') . '/curl.so')) {
	array_push($extensions, '-d', 'extension=curl');
}
array_push($extensions, '-d', "extension=$work/out/modules/uapay.so");
$figures = [];
for ($round = 0; $round < $rounds; $round++) {
	foreach (array_keys(CLIENTS) as $client) {
		$command = [...array_filter(explode(' ', (string) getenv('CLIENT'))), PHP_BINARY, '-n', ...$extensions, __DIR__ . '/first.php', $client, $url, $key];
		$output = (string) shell_exec(implode(' ', array_map(escapeshellarg(...), $command)));
		foreach (json_decode($output, true) ?? throw new RuntimeException("$client: $output") as $name => $value) {
			$figures[$client][$name][] = $value * 1e3;
		}
	}
}

$median = static function (array $values): float {
	sort($values);
	return $values[intdiv(count($values), 2)];
};
$text = static fn (array $values): string => sprintf('%.1f ms (%.1f to %.1f)', $median($values), min($values), max($values));
$versions = (string) shell_exec(escapeshellarg(PHP_BINARY) . ' -n ' . implode(' ', array_map(escapeshellarg(...), $extensions)) . ' -r '
	. escapeshellarg('$v = curl_version(); echo "libcurl $v[version], $v[ssl_version]";'));
echo gmdate('Y-m-d'), ': PHP ', PHP_VERSION, ", $versions. Medians of $rounds processes with the least and the most.\n\n",
	"| session and call, first of a process | CPU | wall | CPU times uapay's |\n| --- | --- | --- | --- |\n";
foreach (CLIENTS as $client => $name) {
	$times = $median($figures[$client]['cpu']) / $median($figures['uapay']['cpu']);
	printf("| %s | %s | %s | %.1f |\n", $name, $text($figures[$client]['cpu']), $text($figures[$client]['wall']), $times);
}
