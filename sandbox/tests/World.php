<?php
declare(strict_types=1);

namespace UapaySandbox\Tests;

/** What the cases work with: servers, clients, and checks. */
final class World
{
	public readonly string $folder;
	public Client $client;
	private readonly string $url;
	private readonly Server $receiver;
	/** @var list<Server> */
	private array $servers = [];

	public function __construct()
	{
		$this->folder = sys_get_temp_dir() . '/uapay-sandbox-tests-' . getmypid();
		mkdir($this->folder, 0700);
		touch("$this->folder/received");
		$this->receiver = new Server(__DIR__ . '/receiver.php', ['RECEIVER_FILE' => "$this->folder/received"], "$this->folder/receiver.log");
		$this->url = $this->start([]);
		$this->renew();
	}

	/** A client that has no session yet: each case begins with its own. */
	public function renew(): void
	{
		$this->client = new Client($this->url, '6412', Client::KEY);
	}

	/** @param array<string, string> $settings without their prefix */
	public function start(array $settings, int $workers = 1): string
	{
		$number = count($this->servers);
		$environment = $workers > 1 ? ['PHP_CLI_SERVER_WORKERS' => (string) $workers] : [];
		$settings += [
			'STORE' => "$this->folder/$number.sqlite", 'CLIENTS' => '6412:' . Client::KEY . ',7000:', 'CLOCK_SCALE' => '0.01',
		];
		foreach ($settings as $name => $value) {
			$environment["UAPAY_SANDBOX_$name"] = $value;
		}
		return ($this->servers[] = new Server(dirname(__DIR__) . '/server.php', $environment, "$this->folder/$number.log"))->url;
	}

	public function unsigned(): Client
	{
		return new Client($this->client->url, '7000', '');
	}

	public function callbackUrl(int $failures = 0): string
	{
		return $this->receiver->url . "/?fail=$failures";
	}

	/**
	 * The callbacks about an invoice, once there are so many.
	 *
	 * @return list<array<string, mixed>>
	 */
	public function received(string $invoiceId, int $count, string $key = Client::KEY): array
	{
		$end = microtime(true) + 10;
		do {
			$found = [];
			foreach (file("$this->folder/received", FILE_IGNORE_NEW_LINES) ?: [] as $line) {
				$body = json_decode($line, true);
				$claims = is_array($body) && is_string($body['token'] ?? null) ? Client::claims($body['token'], $key) : $body;
				if (is_array($claims) && ($claims['invoiceId'] ?? null) === $invoiceId) {
					$found[] = array_combine(array_map(strval(...), array_keys($claims)), $claims);
				}
			}
			usleep(20_000);
		} while (count($found) < $count && microtime(true) < $end);
		return $found;
	}

	public static function same(mixed $expected, mixed $actual, string $what = ''): void
	{
		if ($expected !== $actual) {
			throw new \RuntimeException(trim("$what: expected " . json_encode($expected) . ', got ' . json_encode($actual), ': '));
		}
	}

	public static function contains(string $part, string $text): void
	{
		if (!str_contains($text, $part)) {
			throw new \RuntimeException("\"$part\" is missing in: $text");
		}
	}

	public function end(): void
	{
		foreach ([$this->receiver, ...$this->servers] as $server) {
			$server->stop();
		}
		foreach (glob("$this->folder/*") ?: [] as $file) {
			unlink($file);
		}
		rmdir($this->folder);
	}
}
