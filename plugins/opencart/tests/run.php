<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * The gateway's own logic, with Uapay\Testing\Fake and stand-ins for OpenCart.
 * Usage: php -d extension=uapay.so plugins/opencart/tests/run.php [part of a name]
 */

namespace UapayOpencart;

\define('DB_PREFIX', '');

require __DIR__ . '/opencart.php';
foreach (['amount', 'attempt', 'attempts', 'sighting', 'refusal', 'gateway'] as $file) {
	require __DIR__ . "/../extension/system/library/$file.php";
}
require __DIR__ . '/Shop.php';

set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
	return (error_reporting() & $level) === 0 ? false : throw new \ErrorException($message, 0, $level, $file, $line);
});

function same(mixed $expected, mixed $actual, string $what = ''): void
{
	if ($expected !== $actual) {
		$show = static fn (mixed $value): string => (string) json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PARTIAL_OUTPUT_ON_ERROR);
		throw new \RuntimeException(($what === '' ? '' : "$what: ") . $show($actual) . ' is not ' . $show($expected));
	}
}

/**
 * The message of the exception that must come.
 *
 * @param callable(): mixed $work
 * @param class-string<\Throwable> $class
 */
function thrown(string $class, callable $work): string
{
	try {
		$work();
	} catch (\Throwable $e) {
		same($class, $e::class, $e->getMessage());
		return $e->getMessage();
	}
	throw new \RuntimeException("no $class");
}

$passed = $failed = 0;
foreach (glob(__DIR__ . '/cases/*.php') ?: [] as $file) {
	/** @var array<string, \Closure(): void> $cases */
	$cases = require $file;
	foreach ($cases as $name => $case) {
		$name = basename($file, '.php') . ": $name";
		if (!str_contains($name, $argv[1] ?? '')) {
			continue;
		}
		try {
			$case();
			$passed++;
		} catch (\Throwable $e) {
			$failed++;
			$frames = array_filter($e->getTrace(), static fn (array $frame): bool => str_contains($frame['file'] ?? '', '/cases/'));
			echo "FAIL $name\n     {$e->getMessage()}\n     {$e->getFile()}:{$e->getLine()}, line ", reset($frames)['line'] ?? 0, "\n";
		}
	}
}
echo "$passed passed, $failed failed, 0 skipped\n";
exit($failed === 0 ? 0 : 1);
