<?php
declare(strict_types=1);

/*
 * Runs docs/testing.md under PHPUnit, and a test that must fail. Prints a line for each test.
 * Usage: php testing.php VENDOR FOLDER PHP-WITH-ITS-OPTIONS...
 */

require __DIR__ . '/pages.inc';

[, $vendor, $folder] = $argv;
$php = array_slice($argv, 3);

/** @return array{string, SimpleXMLElement} what PHPUnit printed, and its report */
function phpunit(string $test): array
{
	global $php, $vendor, $folder;
	$command = [...$php, "$vendor/bin/phpunit", '--no-configuration', '--bootstrap', "$vendor/autoload.php", '--fail-on-all-issues', '--display-all-issues',
		'--log-junit', "$folder/report.xml", $test];
	exec(implode(' ', array_map(escapeshellarg(...), $command)) . ' 2>&1', $output);
	$report = is_file("$folder/report.xml") ? simplexml_load_file("$folder/report.xml") : false;
	return [implode("\n", $output), $report ?: new SimpleXMLElement('<none/>')];
}

[$output, $report] = phpunit(file_of($folder, 'ShopTest', ...code_of('testing.md')));
$tests = $report->xpath('//testcase') ?: [];
foreach ($tests as $test) {
	$fault = $test->failure ?? $test->error ?? $test->skipped ?? null;
	echo $fault === null || $fault->getName() === '' ? 'ok' : 'not ok', " docs/testing.md, {$test['name']}", $fault ? ": $fault" : '', "\n";
}
if (count($tests) < 9 || preg_match('/^OK \(/m', $output) !== 1) {
	echo "not ok docs/testing.md is a test of all that happens to a shop:\n$output\n";
}

// What was not foreseen is a failure, although the shop catches what the extension throws.
[$output, $report] = phpunit(file_of($folder, 'UnforeseenTest', <<<'PHP'
	final class UnforeseenTest extends PHPUnit\Framework\TestCase
	{
		public function testUnforeseen(): void
		{
			$client = (new Uapay\Testing\Fake())->client();
			try {
				$client->payments->show('p');
			} catch (Uapay\Exception\UapayException) {
			}
			self::assertTrue(true);
		}
	}
	PHP));
$failures = $report->xpath('//failure') ?: [];
echo count($failures) === 1 && str_contains((string) $failures[0], 'invoicer/payments/show was called')
	? "ok an unforeseen request is a failure under PHPUnit\n"
	: "not ok an unforeseen request is a failure under PHPUnit:\n$output\n";

// Arrangement is what stands before the first empty line of a test.
$long = [];
preg_match_all('/function (test\w+)\(\): void\s*\{\n(.*?)\n    \}/s', implode("\n", code_of('testing.md')), $methods, PREG_SET_ORDER);
foreach ($methods as [, $name, $body]) {
	$arrangement = str_contains($body, "\n\n") ? substr_count(strstr($body, "\n\n", true), "\n") + 1 : 0;
	if ($arrangement > 5) {
		$long[] = $name;
	}
}
echo $methods !== [] && $long === [] ? "ok no test of docs/testing.md needs more than five lines of arrangement\n"
	: 'not ok no test of docs/testing.md needs more than five lines of arrangement: ' . implode(', ', $long) . "\n";
