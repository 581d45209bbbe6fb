<?php
declare(strict_types=1);

/* Dependencies run one way: uapay.c and src/php know src/core, which knows libcurl and cJSON, and not PHP. */

require __DIR__ . '/report.inc';

/** @return list<string> what a file includes, "..." resolved to paths where such a file exists */
function includes(string $file): array
{
	preg_match_all('/^\s*#\s*include\s*[<"]([^>"]+)[>"]/m', text($file), $match);
	return array_map(static function (string $name) use ($file): string {
		foreach ([dirname($file) . "/$name", $name] as $path) {
			if (is_file(ROOT . "/$path")) {
				return ltrim((string) preg_replace('~^\./~', '', $path), '/');
			}
		}
		return $name;
	}, $match[1]);
}

/** Everything that a file includes, directly or through files of this project. */
function all_includes(string $file): array
{
	$found = [];
	$todo = [$file];
	while (($next = array_pop($todo)) !== null) {
		foreach (is_file(ROOT . "/$next") ? includes($next) : [] as $name) {
			if (!isset($found[$name])) {
				$found[$name] = true;
				$todo[] = $name;
			}
		}
	}
	return array_keys($found);
}

$faults = [];
foreach ([...files('src/core/*.c'), ...files('src/core/*.h')] as $file) {
	foreach (all_includes($file) as $name) {
		if (!str_starts_with($name, 'src/core/') && preg_match('~^(php|zend|Zend/|ext/|main/|TSRM|SAPI|win32/|src/)~', $name) === 1) {
			$faults[] = "$file includes $name";
		}
	}
}
verdict('src/core includes nothing of PHP', $faults);

$faults = [];
foreach ([...files('*.c'), ...files('*.h'), ...files('src/php/*.c'), ...files('src/php/*.h')] as $file) {
	foreach (all_includes($file) as $name) {
		if (preg_match('~curl/|cjson~i', $name) === 1) {
			$faults[] = "$file includes $name";
		}
	}
}
verdict('src/php includes neither curl.h nor cJSON.h', $faults);
