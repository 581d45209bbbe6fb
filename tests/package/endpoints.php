<?php
declare(strict_types=1);

/* Lists that must have every endpoint of src/core/endpoint.c, or every method that Reflection knows. README's is written from the
 * stub (reference.php). */

require __DIR__ . '/report.inc';
require ROOT . '/uapay.stub.php';
require ROOT . '/tests/faults/endpoints.inc';
require ROOT . '/tests/fuzz/php/methods.inc';

/** Of the client's methods those that send nothing. */
const SILENT = ['callback', 'with', 'stats'];

/** @return list<string> every method of a client, as it is called: "invoices->show" */
function client_methods(): array
{
	$client = new ReflectionClass(Uapay\Client::class);
	$classes = ['' => $client];
	foreach ($client->getProperties(ReflectionProperty::IS_PUBLIC) as $accessor) {
		$classes["$accessor->name->"] = new ReflectionClass((string) $accessor->getType());
	}
	$names = [];
	foreach ($classes as $before => $class) {
		foreach ($class->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
			str_starts_with($method->name, '__') || $names[] = $before . $method->name;
		}
	}
	return $names;
}

/** @return list<string> the pairs of a list, as text */
function pairs(array $list): array
{
	return array_map(static fn (string $name, string $value): string => "$name ($value)", array_keys($list), $list);
}

/** @var array<string, string> $rows path => class; request(), whose path comes with the call, is "request" */
$rows = [];
preg_match_all('/^\t\[UA_\w+\] = \{(NULL|"([^"]+)"), UA_(READ|REPEATABLE|EFFECT)\b/m', text('src/core/endpoint.c'), $match, PREG_SET_ORDER);
foreach ($match as [, , $path, $class]) {
	$rows[$path === '' ? 'request' : $path] = strtolower($class);
}
preg_match_all('/^\tUA_\w+,/m', preg_replace('/.*UA_SESSIONS_CREATE/s', "\tUA_SESSIONS_CREATE", text('src/core/endpoint.h')), $ids);
verdict('the table of endpoints is read whole', count($rows) > 10 && count($ids[0]) === count($rows) + 1 ? [] : [count($rows) . ' rows']);
$sending = array_values(array_diff(client_methods(), SILENT));
verdict('Reflection finds the methods', count($sending) > 10 && array_diff(SILENT, client_methods()) === [] ? [] : [implode(', ', $sending)]);

$list = array_combine(array_map(static fn (Endpoint $one): string => $one->name(), endpoints()), array_column(endpoints(), 'effect'));
verdict('the tests of faults try every endpoint, by its class', differences('src/core/endpoint.c', pairs($rows), 'tests/faults/endpoints.inc', pairs($list)));

/** @var array<string, string> $paths by method; that they are sent, the fuzzing itself checks */
$paths = array_map(static fn (array $method): string => $method[1], methods());
$paths['request'] = 'request';
verdict('the fuzzing calls every method', differences('Reflection', $sending, 'tests/fuzz/php/methods.inc', array_keys($paths)));
verdict('there is a method for every endpoint', differences('src/core/endpoint.c', array_keys($rows), 'tests/fuzz/php/methods.inc', array_unique(array_values($paths))));

$classes = [];
$accessor = '';
preg_match_all('/^\| (read|repeatable|effect) \| ([^|]+) \|/m', text('docs/outcomes.md'), $table, PREG_SET_ORDER);
foreach ($table as [, $class, $cell]) {
	preg_match_all('/`([\w>-]+)`/', $cell, $names);
	foreach ($names[1] as $name) {
		// "invoices->show", then "showList" of the same
		$accessor = str_contains($name, '->') ? preg_replace('/\w+$/', '', $name) : $accessor;
		$classes[str_contains($name, '->') || in_array($name, $sending, true) ? $name : $accessor . $name] = $class;
	}
}
$right = [];
foreach ($sending as $name) {
	$right[$name] = $rows[$paths[$name] ?? ''] ?? $classes[$name] ?? 'of some class';
}
verdict('docs/outcomes.md has every method, under its class', differences('the code', pairs($right), 'docs/outcomes.md', pairs($classes)));

$known = array_diff(array_keys($rows), ['request']);
preg_match_all("/'((?:invoicer|sessions)\/[\w\/]+)' => \\\$this->/", text('sandbox/src/Api.php'), $routes);
verdict('the sandbox serves every endpoint', differences('src/core/endpoint.c', $known, 'sandbox/src/Api.php', $routes[1]));
preg_match_all("/^\t\t'((?:invoicer|sessions)\/[\w\/]+)' => \\[/m", text('sandbox/src/Rules.php'), $rules);
verdict('the sandbox has rules for every endpoint', differences('src/core/endpoint.c', $known, 'sandbox/src/Rules.php', $rules[1]));
