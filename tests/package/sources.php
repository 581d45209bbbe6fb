<?php
declare(strict_types=1);

/* Both build files compile each C file, and no other. */

require __DIR__ . '/report.inc';

preg_match('/PHP_NEW_EXTENSION\(\[uapay\], \[(.*?)\]/s', text('config.m4'), $match);
preg_match_all('~[\w/]+\.c\b~', $match[1] ?? '', $unix);
$unix = $unix[0];

$script = preg_replace('/"\s*\+\s*"/', '', text('config.w32')); // strings in parts
preg_match('/EXTENSION\("uapay", "([^"]+)"/', $script, $match);
$windows = explode(' ', $match[1] ?? '');
preg_match_all('/ADD_SOURCES\(configure_module_dirname \+ "([^"]*)",\s*"([^"]+)", "uapay"\)/', $script, $calls, PREG_SET_ORDER);
foreach ($calls as [, $folder, $names]) {
	foreach (explode(' ', $names) as $name) {
		$windows[] = ltrim(strtr($folder, '\\', '/') . "/$name", '/');
	}
}
$present = [...files('*.c'), ...files('src/*.c'), ...files('src/*/*.c'), ...files('src/*/*/*.c')];

verdict('config.m4 compiles the C files that exist', differences('config.m4', $unix, 'the tree', $present));
verdict('config.w32 compiles what config.m4 compiles', differences('config.w32', $windows, 'config.m4', $unix));
verdict('no C file is listed twice', [
	...array_map(static fn (string $file): string => "$file in config.m4", array_keys(array_filter(array_count_values($unix), static fn (int $n): bool => $n > 1))),
	...array_map(static fn (string $file): string => "$file in config.w32", array_keys(array_filter(array_count_values($windows), static fn (int $n): bool => $n > 1))),
]);
