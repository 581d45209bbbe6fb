<?php
declare(strict_types=1);

/* Each endpoint of src/core/endpoint.c, with its effect class, is in each list that must have all of them; each method that
 * talks to UAPAY has its class in docs/outcomes.md. */

require __DIR__ . '/report.inc';

/** path => class; request(), whose path comes with the call, is "request" */
$rows = [];
preg_match_all('/^\t\[UA_\w+\] = \{(NULL|"([^"]+)"), UA_(READ|REPEATABLE|EFFECT)\b/m', text('src/core/endpoint.c'), $match, PREG_SET_ORDER);
foreach ($match as [, , $path, $class]) {
	$rows[$path === '' ? 'request' : $path] = strtolower($class);
}
preg_match_all('/^\tUA_\w+,/m', preg_replace('/.*UA_SESSIONS_CREATE/s', "\tUA_SESSIONS_CREATE", text('src/core/endpoint.h')), $ids);
verdict('the table of endpoints is read whole', count($rows) > 10 && count($ids[0]) === count($rows) + 1 ? [] : [count($rows) . ' rows']);

/** @param array<string, string> $list */
function complete(string $where, array $list, array $rows): void
{
	$pairs = static fn (array $of): array => array_map(static fn (string $path, string $class): string => "$path ($class)", array_keys($of), $of);
	verdict("$where has every endpoint and its class", differences('src/core/endpoint.c', $pairs($rows), $where, $pairs($list)));
}

/** @return array<string, string> what a pattern with a path and a class finds */
function found(string $file, string $pattern): array
{
	preg_match_all($pattern, text($file), $match, PREG_SET_ORDER);
	return array_column($match, 2, 1);
}

$list = found('tests/faults/endpoints.inc', "/new Endpoint\\('([^']+)', '(\w+)'/");
$list['request'] = $list['new/method'] ?? 'missing';
unset($list['new/method']);
complete('tests/faults/endpoints.inc', $list, $rows);

complete('tests/faults/cuts.inc', found('tests/faults/cuts.inc', "/^\t\t'([^']+)' => \\['(\w+)', f/m"), $rows);

preg_match('/const CUT_PATHS = \[(.*?)\];/s', text('tests/faults/cuts.inc'), $paths);
preg_match_all("/'([^']+)'/", $paths[1], $paths);
verdict('every endpoint is cut at every byte', differences('src/core/endpoint.c', array_keys($rows), 'CUT_PATHS', $paths[1]));

$effects = array_keys($rows, 'effect', true);
preg_match_all("/^\t?'?(?:\\\$questions\\['|\t')?(invoicer[\w\/]+|request)'(?:\\])? =/m", text('tests/faults/recipes.phpt'), $asked);
$without = ['request']; // its endpoints are not known here
verdict('what to ask after an unknown outcome is tried for every effect',
	differences('src/core/endpoint.c', array_values(array_diff($effects, $without)), 'tests/faults/recipes.phpt', $asked[1]));

$methods = [];
preg_match('/^namespace Uapay \{(.*)^namespace Uapay\\\\Exception \{/ms', text('uapay.stub.php'), $stub);
foreach (['Invoices' => 'invoices->', 'Payments' => 'payments->', 'Subscriptions' => 'subscriptions->'] as $class => $accessor) {
	preg_match("/final class $class\\b.*?^\t\}/ms", $stub[1], $body);
	preg_match_all('/public function (?!__)(\w+)\(/', $body[0], $names);
	array_push($methods, ...array_map(static fn (string $name): string => $accessor . $name, $names[1]));
}
array_push($methods, 'session', 'renewSession', 'request');
$classed = [];
$accessor = '';
preg_match_all('/^\| (read|repeatable|effect) \| ([^|]+) \|/m', text('docs/outcomes.md'), $table, PREG_SET_ORDER);
foreach ($table as [, , $cell]) {
	preg_match_all('/`([\w>-]+)`/', $cell, $names);
	foreach ($names[1] as $name) {
		$plain = in_array($name, ['session', 'renewSession', 'request'], true);
		$accessor = str_contains($name, '->') ? preg_replace('/\w+$/', '', $name) : $accessor;
		$classed[] = str_contains($name, '->') || $plain ? $name : $accessor . $name;
	}
}
verdict('docs/outcomes.md has the class of every method', differences('uapay.stub.php', $methods, 'docs/outcomes.md', $classed));

preg_match_all("/'((?:invoicer|sessions)\/[\w\/]+)' => \\\$this->/", text('sandbox/src/Api.php'), $routes);
verdict('the sandbox serves every endpoint', differences('src/core/endpoint.c', array_diff(array_keys($rows), ['request']), 'sandbox/src/Api.php',
	$routes[1]));
