<?php
declare(strict_types=1);

namespace UapaySandbox;

/** Sends the callbacks that are due. */
final class Deliverer
{
	/** A drain waits so long for the next callback; for a later one it is started again when its time has come. */
	private const PATIENCE_MS = 15_000;

	/** While an attempt runs nobody else takes the callback; should the process die, it is free again after this. */
	private const LEASE_MS = 60_000;

	private const NAP_US = 50_000;

	/** @var resource|null */
	private $lock = null;

	public function __construct(
		private readonly Store $store,
		private readonly float $scale,
		private readonly float $timeout,
		private readonly int $parent,
	) {
	}

	/** Starts a drain unless one is running; it ends by itself. */
	public static function spawn(Config $config): void
	{
		$lock = self::lock($config->store);
		if ($lock === null || PHP_OS_FAMILY === 'Windows' || !function_exists('proc_open')) {
			return;
		}
		fclose($lock);
		$command = array_map(escapeshellarg(...), [
			PHP_BINARY, '-d', 'allow_url_fopen=1', dirname(__DIR__) . '/deliver.php',
			'--drain', '--store=' . $config->store, '--parent=' . getmypid(),
		]);
		$run = implode(' ', $command) . ' &';
		// The child must not keep the server's sockets open: the port would stay taken after the server's end, and
		// clients would wait for the end of their answers. bash can close any descriptor, sh those of one digit.
		foreach (['/bin/bash', '/usr/bin/bash', '/usr/local/bin/bash'] as $bash) {
			if (is_executable($bash)) {
				$shell = [$bash, '-c', 'for f in /proc/$$/fd/* /dev/fd/*; do n=${f##*/}; '
					. '[[ $n =~ ^[0-9]+$ && $n -gt 2 ]] && eval "exec $n>&-"; done; ' . $run];
				break;
			}
		}
		$shell ??= ['/bin/sh', '-c', 'exec 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-; ' . $run];
		$null = ['file', '/dev/null', 'r+'];
		$process = proc_open($shell, [$null, $null, $null], $pipes);
		if (is_resource($process)) {
			proc_close($process);
		}
	}

	/** Until the queue has nothing more for the near future, the server has gone or the store has vanished. */
	public function drain(): void
	{
		do {
			$this->lock = self::lock($this->store->path);
			if ($this->lock === null) {
				return;
			}
			while ($this->wanted() && ($wait = $this->sendDue()) !== null && $wait < self::PATIENCE_MS) {
				usleep(min(self::NAP_US, max(1000, $wait * 1000)));
			}
			fclose($this->lock);
			// What was put in line between the last look and the release of the lock started no drain of its own.
		} while ($this->wanted() && $this->nextDue() === 0);
	}

	public function forever(): void
	{
		while ($this->wanted()) {
			$this->sendDue();
			usleep(self::NAP_US);
		}
	}

	/** @return int|null milliseconds until the next callback is due, null when none is waiting */
	public function sendDue(): ?int
	{
		while ($this->nextDue() === 0 && $this->wanted()) {
			$now = Clock::machineMilliseconds();
			$row = $this->store->one(
				"SELECT * FROM callbacks WHERE state = 'waiting' AND due_ms <= ? ORDER BY due_ms, seq LIMIT 1",
				[$now],
			);
			if ($row !== null && $this->claim($row, $now)) {
				$this->attempt($row);
			}
		}
		return $this->nextDue();
	}

	private function claim(Row $row, int $now): bool
	{
		return $this->store->run(
			"UPDATE callbacks SET due_ms = ? WHERE seq = ? AND due_ms = ? AND state = 'waiting'",
			[$now + self::LEASE_MS, $row->int('seq'), $row->int('due_ms')],
		) === 1;
	}

	private function attempt(Row $row): void
	{
		$started = Clock::machineMilliseconds();
		[$status, $error] = $this->post($row->str('url'), $row->str('body'));
		$ended = Clock::machineMilliseconds();
		$made = $row->int('made') + 1;
		$delay = Callbacks::DELAYS[$made - 1] ?? null;
		$state = match (true) {
			$status === 200 => 'delivered',
			$delay === null => 'given-up',
			default => 'waiting',
		};
		$this->store->begin();
		$this->store->run('UPDATE callbacks SET state = ?, made = ?, due_ms = ? WHERE seq = ?', [
			$state, $made, $ended + (int) (($delay ?? 0) * 1000 * $this->scale), $row->int('seq'),
		]);
		$this->store->insert('attempts', [
			'callback' => $row->int('seq'),
			'at_ms' => $started,
			'took_ms' => $ended - $started,
			'http_status' => $status,
			'error' => $error,
		]);
		$this->store->commit();
	}

	/** @return array{int, ?string} HTTP status (0: no answer) and what went wrong */
	private function post(string $url, string $body): array
	{
		$context = stream_context_create(['http' => [
			'method' => 'POST',
			'header' => "Content-Type: application/json\r\nConnection: close\r\nContent-Length: " . strlen($body),
			'content' => $body,
			'user_agent' => 'UAPAY-sandbox',
			'timeout' => $this->timeout,
			'follow_location' => 0,
			'ignore_errors' => true,
			'protocol_version' => 1.1,
		]]);
		error_clear_last();
		// The status line is all that counts; the body of the answer is not read, it could be endless.
		$stream = @fopen($url, 'rb', false, $context);
		if ($stream === false) {
			return [0, error_get_last()['message'] ?? 'no answer'];
		}
		$headers = stream_get_meta_data($stream)['wrapper_data'] ?? [];
		fclose($stream);
		$first = is_array($headers) ? $headers[0] ?? '' : '';
		return is_string($first) && preg_match('~^HTTP/\S+ (\d{3})~', $first, $match) === 1
			? [(int) $match[1], null]
			: [0, 'no HTTP answer'];
	}

	/** @return int|null milliseconds; 0 for now or overdue */
	private function nextDue(): ?int
	{
		$due = $this->store->one("SELECT MIN(due_ms) AS due FROM callbacks WHERE state = 'waiting'")?->intOrNull('due');
		return $due === null ? null : max(0, $due - Clock::machineMilliseconds());
	}

	/** Whether there still is somebody to work for. */
	private function wanted(): bool
	{
		clearstatcache();
		if (!is_file($this->store->path)) {
			return false;
		}
		return $this->parent === 0 || !is_dir('/proc/self') || is_dir("/proc/$this->parent");
	}

	/** @return resource|null */
	private static function lock(string $store)
	{
		$file = @fopen("$store.lock", 'c');
		return $file !== false && flock($file, LOCK_EX | LOCK_NB) ? $file : null;
	}
}
