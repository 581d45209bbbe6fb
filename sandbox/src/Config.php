<?php
declare(strict_types=1);

namespace UapaySandbox;

/** What the environment says. Values that tests change while the server runs live in the store (see Settings). */
final class Config
{
	public const DEFAULT_CLIENT_ID = '6412';
	public const DEFAULT_KEY = 'sandbox-demo-key-0123456789abcdef==';

	/** @param array<array-key, string> $clients client id => key; an empty key means that the client signs nothing */
	public function __construct(
		public readonly string $store,
		public readonly array $clients,
		public readonly string $baseUrl,
		public readonly int $sessionLifetime,
		public readonly string $sessionError,
		public readonly int $errorStatus,
		public readonly float $clockScale,
		public readonly int $clockOffset,
		public readonly string $quirks,
		public readonly string $faults,
		public readonly string $commission,
		public readonly float $callbackTimeout,
		public readonly bool $deliver,
	) {
	}

	/** @param string $port keeps the default stores of several sandboxes on one machine apart */
	public static function fromEnvironment(string $port, string $host): self
	{
		$clients = self::env('CLIENTS', '');
		return new self(
			store: self::env('STORE', '') ?: self::defaultStore($port),
			clients: $clients === ''
				? [self::DEFAULT_CLIENT_ID => self::env('KEY', self::DEFAULT_KEY)]
				: self::parseClients($clients),
			baseUrl: rtrim(self::env('BASE_URL', ''), '/') ?: 'http://' . $host,
			sessionLifetime: (int) self::env('SESSION_LIFETIME', '86400'),
			sessionError: self::env('SESSION_ERROR', 'WRONG_SESSION'),
			errorStatus: (int) self::env('ERROR_STATUS', '200'),
			clockScale: (float) self::env('CLOCK_SCALE', '1'),
			clockOffset: (int) self::env('CLOCK_OFFSET', '0'),
			quirks: self::env('QUIRKS', ''),
			faults: self::env('FAULTS', ''),
			commission: self::env('COMMISSION', '*=2:100'),
			callbackTimeout: (float) self::env('CALLBACK_TIMEOUT', '10'),
			deliver: self::env('DELIVER', '1') !== '0',
		);
	}

	/** The key of a client, '' for one that signs nothing, null for a client that UAPAY does not know. */
	public function key(string $clientId): ?string
	{
		return $this->clients[$clientId] ?? null;
	}

	private static function env(string $name, string $default): string
	{
		$value = getenv('UAPAY_SANDBOX_' . $name);
		return $value === false ? $default : $value;
	}

	/**
	 * '6412:key,7000:' - a key may hold colons, the id may not.
	 *
	 * @return array<array-key, string>
	 */
	private static function parseClients(string $list): array
	{
		$clients = [];
		foreach (explode(',', $list) as $pair) {
			[$id, $key] = explode(':', $pair, 2) + [1 => ''];
			$clients[trim($id)] = trim($key);
		}
		return $clients;
	}

	/** A folder of one's own: other users of the machine can neither read nor replace the store. */
	private static function defaultStore(string $port): string
	{
		$user = function_exists('posix_getuid') ? (string) posix_getuid() : get_current_user();
		$folder = sys_get_temp_dir() . '/uapay-sandbox-' . $user;
		if (!is_dir($folder)) {
			@mkdir($folder, 0700);
		}
		if (function_exists('posix_getuid') && @fileowner($folder) !== posix_getuid()) {
			throw new \RuntimeException("$folder belongs to somebody else; set UAPAY_SANDBOX_STORE");
		}
		return "$folder/$port.sqlite";
	}
}
