<?php
declare(strict_types=1);

/*
 * Runs the code of docs/lists.md: its loop, and its progress bar with Symfony Console, against the scripted server. Prints a line for
 * each check. Usage: php lists.php VENDOR FOLDER
 */

use Symfony\Component\Console\Output\StreamOutput;

[, $vendor, $folder] = $argv;
require "$vendor/autoload.php";
require __DIR__ . '/../uapay.inc';
require __DIR__ . '/pages.inc';
set_error_handler(static fn (int $level, string $message, string $file, int $line): bool => error_reporting() & $level
	? throw new ErrorException("$message in $file:$line") : false, E_ALL & ~E_DEPRECATED);

/** What the page's code does with an order, as words. */
final class Orders
{
	/** @var list<string> */
	public array $said = [];

	public function __call(string $method, array $arguments): void
	{
		$this->said[] = $method . ' ' . implode(' ', array_map(static fn (mixed $argument): string => match (true) {
			$argument instanceof UnitEnum => $argument->name,
			is_object($argument) => $argument::class,
			default => (string) $argument,
		}, $arguments));
	}
}

/** Runs a page's code with these variables. */
function run_page(string $file, array $variables): void
{
	(static function () use ($file, $variables): void {
		extract($variables);
		require $file;
	})();
}

function verdict(string $name, mixed $seen, mixed $wanted): void
{
	echo $seen === $wanted ? "ok $name\n" : "not ok $name: " . json_encode($seen) . "\n";
}

$server = Server::start([
	['if_path' => 'show/list', 'data' => ['invoices' => [['id' => 'b', 'payments' => [['paymentId' => 'p', 'status' => 'FINISHED', 'paymentStatus' => 'FINISHED']]], ['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'a']]]]]],
	['if_path' => 'payments/show', 'repeat' => true, 'data' => [], 'echo' => ['paymentId']],
]);
$client = plain_client($server);

$orders = new Orders();
run_page(file_of($folder, 'loop', code_of('lists.md', 'Any number of ids')[0]), ['client' => $client, 'orders' => $orders, 'ids' => ['a', 'b', 'c']]);
verdict('the loop of docs/lists.md', $orders->said, ['missing a WRONG_ID', 'settle b Paid', 'lookAgain c invoicer/invoices/show/list: the answer has nothing about this id (HTTP 200)']);

$orders = new Orders();
$stream = fopen('php://memory', 'w+');
$ids = array_map(static fn (int $i): string => "p-$i", range(1, 40));
run_page(file_of($folder, 'progress', code_of('lists.md', 'A progress bar')[0]), [
	'client' => $client, 'orders' => $orders, 'ids' => $ids, 'output' => new StreamOutput($stream),
]);
rewind($stream);
$lines = array_filter(array_map('trim', explode("\n", stream_get_contents($stream))));
verdict('the progress bar of docs/lists.md settles each', $orders->said, array_map(static fn (string $id): string => "settle $id Uapay\\Payment", $ids));
verdict('it begins at nothing and ends at all', [str_starts_with((string) reset($lines), '0/40 ['), str_starts_with((string) end($lines), '40/40 ['), str_contains((string) end($lines), '100%')], [true, true, true]);
