<?php
declare(strict_types=1);

/*
 * PHPStan and Psalm take good.php without a word, and report each line of wrong.php whose comment names them, and no other.
 * Usage: php check.php path/to/phpstan path/to/psalm     Prints "ok NAME" or "not ok NAME: why" for each check.
 */

chdir(__DIR__);
[, $phpstan, $psalm] = $argv;

/** @return array{string, list<string>} what a command prints, and the lines that it names, as "wrong.php:12" */
function reported(string ...$command): array
{
	$process = proc_open($command, [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes);
	$output = is_resource($process) ? (string) stream_get_contents($pipes[1]) : '';
	preg_match_all('~/((?:good|wrong)\.php:\d+):~', $output, $lines);
	$lines = array_values(array_unique($lines[1]));
	sort($lines, SORT_NATURAL);
	return [$output, $lines];
}

/** @return list<string> the lines of wrong.php that an analyzer has to report */
function marked(string $name): array
{
	$lines = [];
	foreach (file('wrong.php') ?: [] as $i => $line) {
		if (preg_match("~// ([\w, ]+):.*$~", $line, $comment) === 1 && str_contains($comment[1], $name)) {
			$lines[] = 'wrong.php:' . $i + 1;
		}
	}
	return $lines;
}

/** @param list<string> $expected */
function check(string $name, array $expected, string ...$command): void
{
	[$output, $lines] = reported(...$command);
	$faults = [
		...array_map(static fn (string $line): string => "$line is not reported", array_diff($expected, $lines)),
		...array_map(static fn (string $line): string => "$line is reported", array_diff($lines, $expected)),
	];
	if ($lines === [] && $expected !== []) {
		$faults = [trim($output)]; // it did not run
	} elseif ($lines === [] && preg_match('/No errors|^\s*$/', $output) !== 1) {
		$faults = [trim($output)];
	}
	echo $faults === [] ? "ok $name\n" : "not ok $name: " . strtr(implode('; ', $faults), "\n", ' ') . "\n";
}

$stan = [PHP_BINARY, $phpstan, 'analyse', '--no-progress', '--memory-limit=1G', '--error-format=raw'];
check('PHPStan takes what a shop writes', [], ...$stan, ...['-c', 'phpstan.neon', 'good.php']);
check('PHPStan takes it without its newest rules', [], ...$stan, ...['-c', 'phpstan-plain.neon', 'good.php']);
check('PHPStan reports each mistake', marked('PHPStan'), ...$stan, ...['-c', 'phpstan.neon', 'good.php', 'wrong.php']);
$options = ['-c', 'psalm.xml', '--no-cache', '--no-progress', '--threads=1', '--output-format=text'];
check('Psalm takes what a shop writes, and reports each mistake', marked('Psalm'), PHP_BINARY, $psalm, ...$options);
