<?php
declare(strict_types=1);

namespace UapaySandbox\Tests;

/** A `php -S` on a free port, ended with this object. */
final class Server
{
	public readonly string $url;
	/** @var resource */
	private $process;

	/** @param array<string, string> $environment */
	public function __construct(string $script, array $environment, string $log)
	{
		$process = proc_open(
			[PHP_BINARY, '-S', '127.0.0.1:0', $script],
			[['file', '/dev/null', 'r'], ['file', $log, 'w'], ['file', $log, 'w']],
			$pipes,
			null,
			$environment + getenv(),
		);
		if ($process === false) {
			throw new \RuntimeException('cannot start the server');
		}
		$this->process = $process;
		$end = microtime(true) + 10;
		while (preg_match('~\((http://127\.0\.0\.1:\d+)\) started~', (string) file_get_contents($log), $match) !== 1) {
			if (microtime(true) > $end) {
				throw new \RuntimeException('the server does not start: ' . file_get_contents($log));
			}
			usleep(10_000);
		}
		$this->url = $match[1];
	}

	/** Server workers outlive a main process that gets SIGTERM, so they are ended one by one before it. */
	public function stop(): void
	{
		$main = proc_get_status($this->process)['pid'];
		foreach (glob('/proc/[0-9]*/stat') ?: [] as $file) {
			// "pid (name) state ppid ..."; the name may hold anything, the last parenthesis ends it.
			$stat = (string) @file_get_contents($file);
			$parent = explode(' ', substr((string) strrchr($stat, ')'), 2))[1] ?? '';
			if ($parent === (string) $main && function_exists('posix_kill')) {
				posix_kill((int) $stat, 15);
			}
		}
		proc_terminate($this->process);
		proc_close($this->process);
	}
}
