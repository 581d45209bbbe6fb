<?php
declare(strict_types=1);

/* The sandbox's own tests: php sandbox/tests/run.php [part of a name] */

namespace UapaySandbox\Tests;

foreach (['Server', 'Answer', 'Client', 'World'] as $class) {
	require __DIR__ . "/$class.php";
}
set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
	return (error_reporting() & $level) === 0 ? false : throw new \ErrorException($message, 0, $level, $file, $line);
});

$filter = $argv[1] ?? '';
$passed = $failed = 0;
$world = new World();
try {
	foreach (glob(__DIR__ . '/cases/*.php') ?: [] as $file) {
		/** @var array<string, \Closure(World): void> $cases */
		$cases = require $file;
		foreach ($cases as $name => $case) {
			$name = basename($file, '.php') . ": $name";
			if ($filter !== '' && !str_contains($name, $filter)) {
				continue;
			}
			try {
				$world->renew();
				$case($world);
				$passed++;
			} catch (\Throwable $e) {
				$failed++;
				echo "FAIL $name\n     {$e->getMessage()}\n     {$e->getFile()}:{$e->getLine()}\n";
				foreach ($e->getTrace() as $frame) {
					if (str_contains($frame['file'] ?? '', '/cases/')) {
						echo '     from line ' . ($frame['line'] ?? 0) . "\n";
						break;
					}
				}
			}
		}
	}
} finally {
	$world->end();
}
echo "$passed passed, $failed failed, 0 skipped\n";
exit($failed === 0 ? 0 : 1);
