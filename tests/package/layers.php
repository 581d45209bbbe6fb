<?php
declare(strict_types=1);

/* Dependencies run one way: uapay.c and src/php know src/core, which knows libcurl and cJSON, and not PHP. Within them, too, no
 * two files know each other, be it through others. */

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

/** A file of C with its header; a header alone stands for itself. */
function unit(string $file): string
{
	$source = preg_replace('/\.h$/', '.c', $file);
	return is_file(ROOT . "/$source") ? $source : $file;
}

/**
 * The units that a unit includes. A header without a C file is a part of whoever includes it: what it includes counts as
 * theirs.
 *
 * @return array<string, list<string>>
 */
function graph(): array
{
	$graph = [];
	$reach = static function (string $unit, string $file, array &$seen) use (&$reach, &$graph): void {
		foreach (includes($file) as $name) {
			if (isset($seen[$name]) || !is_file(ROOT . "/$name")) {
				continue;
			}
			$seen[$name] = true;
			if (str_ends_with(unit($name), '.c')) {
				$graph[$unit][unit($name)] = true;
			} else {
				$reach($unit, $name, $seen);
			}
		}
	};
	foreach ([...files('*.[ch]'), ...files('src/core/*.[ch]'), ...files('src/php/*.[ch]')] as $file) {
		$graph[unit($file)] ??= [];
		$seen = [];
		$reach(unit($file), $file, $seen);
	}
	return array_map(static fn (array $names): array => array_keys($names), $graph);
}

/**
 * Each unit that leads back to itself, with the shortest way.
 *
 * @param array<string, list<string>> $graph
 * @return list<string>
 */
function circles(array $graph): array
{
	$circles = [];
	foreach (array_keys($graph) as $start) {
		$ways = [[$start]];
		$seen = [];
		while (($way = array_shift($ways)) !== null) {
			foreach (array_diff($graph[end($way)] ?? [], [end($way)]) as $next) {
				if ($next === $start) {
					$circles[] = implode(' - ', [...$way, $start]);
					break 2;
				}
				if (!isset($seen[$next])) {
					$seen[$next] = true;
					$ways[] = [...$way, $next];
				}
			}
		}
	}
	return $circles;
}

$graph = graph();
verdict('no C file includes what includes it', circles($graph));

$made = circles(['a' => ['b', 'd'], 'b' => ['b', 'c'], 'c' => ['a'], 'd' => []]);
verdict('a circle would be found', differences('what was found', $made, 'what is there', ['a - b - c - a', 'b - c - a - b', 'c - a - b - c']));
verdict('includes are seen', count(array_merge(...array_values($graph))) > 100 ? [] : ['there are hardly any']);
