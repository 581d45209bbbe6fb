<?php
declare(strict_types=1);

/* README.md names all that a user can set, read or catch; reference.php compares its methods. */

require __DIR__ . '/report.inc';

preg_match('/^namespace Uapay \{(.*)^namespace Uapay\\\\Exception \{(.*)/ms', text('uapay.stub.php'), $stub);
$readme = text('README.md');

/** @param list<string> $names */
function named(string $what, array $names, string $readme): void
{
	$faults = $names === [] ? ['none was found'] : [];
	foreach ($names as $name) {
		if (!str_contains($readme, $name)) {
			$faults[] = "$name is not in README.md";
		}
	}
	verdict("README.md names every $what", $faults);
}

preg_match_all('/final class (\w+)Exception /', $stub[2], $exceptions);
named('exception', array_map(static fn (string $name): string => "`{$name}Exception`", $exceptions[1]), $readme);

preg_match('/function __construct\(\s*string \$clientId.*?\) \{\}/s', $stub[1], $constructor);
preg_match_all('/\$(\w+)/', $constructor[0], $options);
named('option', array_map(static fn (string $name): string => "`$name`", $options[1]), $readme);

preg_match_all('/"(uapay\.\w+)"/', text('uapay.c'), $settings);
named('setting', array_map(static fn (string $name): string => "`$name`", array_unique($settings[1])), $readme);

preg_match_all('/final readonly class (\w+)/', $stub[1], $values);
named('value class', array_map(static fn (string $name): string => "`$name`", $values[1]), $readme);
