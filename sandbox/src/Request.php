<?php
declare(strict_types=1);

namespace UapaySandbox;

final class Request
{
	/**
	 * @param array<string, string> $query
	 * @param array<string, string> $form
	 */
	public function __construct(
		public readonly string $method,
		public readonly string $path,
		public readonly array $query,
		public readonly array $form,
		public readonly string $body,
		public readonly string $host,
		public readonly string $port,
		public readonly string $remote,
		public readonly string $quirks,
		public readonly string $acceptLanguage,
	) {
	}

	public static function fromGlobals(): self
	{
		$port = self::server('SERVER_PORT');
		$host = self::server('HTTP_HOST');
		return new self(
			method: self::server('REQUEST_METHOD'),
			path: rawurldecode((string) parse_url(self::server('REQUEST_URI'), PHP_URL_PATH)),
			query: self::strings($_GET),
			form: self::strings($_POST),
			body: (string) file_get_contents('php://input'),
			// The host becomes part of links: nothing but a name and a port is taken from the client.
			host: preg_match('/^[a-z0-9.\-\[\]:]+$/iD', $host) === 1 ? $host : "127.0.0.1:$port",
			port: $port,
			remote: self::server('REMOTE_ADDR'),
			quirks: self::server('HTTP_X_SANDBOX_QUIRKS'),
			acceptLanguage: self::server('HTTP_ACCEPT_LANGUAGE'),
		);
	}

	public function isLocal(): bool
	{
		return str_starts_with($this->remote, '127.') || in_array($this->remote, ['::1', '::ffff:127.0.0.1'], true);
	}

	private static function server(string $name): string
	{
		$value = $_SERVER[$name] ?? '';
		return is_scalar($value) ? (string) $value : '';
	}

	/**
	 * @param array<array-key, mixed> $values
	 * @return array<string, string>
	 */
	private static function strings(array $values): array
	{
		$strings = [];
		foreach ($values as $name => $value) {
			if (is_string($value) && preg_match('//u', $value) === 1) {
				$strings[(string) $name] = $value;
			}
		}
		return $strings;
	}
}
