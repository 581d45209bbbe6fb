<?php
declare(strict_types=1);

/* Both READMEs say that it was tested with what docs/tested.json has. */

require __DIR__ . '/report.inc';
require __DIR__ . '/between.inc';
require __DIR__ . '/tested.inc';

$rows = tested_rows();
$faults = [];
foreach ($rows as $row) {
	$problem = match (true) {
		array_keys($row) !== ['php', 'threads', 'debug', 'libcurl', 'tls', 'tests', 'by'] => 'other members',
		preg_match('/^\d+\.\d+/', $row['php']) !== 1 || !is_bool($row['threads']) || !is_bool($row['debug']) => 'no PHP',
		preg_match('/^\d+\.\d+$/', $row['libcurl']) !== 1 || preg_match('/^\w+ \d+\.\d+$/', $row['tls']) !== 1 => 'no libraries',
		$row['by'] !== CI && preg_match('/^\d{4}-\d\d-\d\d$/', $row['by']) !== 1 => 'no date',
		default => null,
	};
	if ($problem !== null) {
		$faults[] = json_encode($row) . ": $problem";
	}
}
verdict('docs/tested.json is what scripts/tested writes', $faults === [] && text(TESTED) !== tested_json($rows) ? ['it is laid out otherwise'] : $faults);
foreach (READMES as $language => $readme) {
	verdict("$readme tells what was tested", between(text($readme), 'scripts/tested', tested_table($rows, $language)) === text($readme)
		? [] : ['run php -n scripts/tested readme']);
}

if (is_file(ROOT . '/.ci/run')) {
	$faults = [];
	foreach ($rows as $row) {
		if ($row['by'] === CI && preg_match('/^phpt: (.+)/', $row['tests'], $match) === 1 && !str_contains(text('.ci/run'), "PHPT='$match[1]'")) {
			$faults[] = "$match[1] is none of its stages: run it with TESTED=file, and php -n scripts/tested record file .ci/run";
		}
	}
	verdict('.ci/run runs the parts that docs/tested.json names', $faults);
}
