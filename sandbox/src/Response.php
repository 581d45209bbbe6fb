<?php
declare(strict_types=1);

namespace UapaySandbox;

final class Response
{
	/** @param array<string, string> $headers */
	public function __construct(
		public readonly int $status,
		public readonly string $body,
		public readonly string $type = 'application/json; charset=utf-8',
		public readonly array $headers = [],
		public readonly int $delay = 0,
		public readonly int $missingBytes = 0,
	) {
	}

	public static function json(mixed $value, int $status = 200): self
	{
		return new self($status, Json::encode($value));
	}

	public static function html(string $body, int $status = 200): self
	{
		$script = base64_encode(hash('sha256', Html::SCRIPT, true));
		return new self($status, $body, 'text/html; charset=utf-8', [
			'Cache-Control' => 'no-store',
			'Content-Security-Policy' => "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-$script'",
			'X-Content-Type-Options' => 'nosniff',
		]);
	}

	/** 303: whatever the method was, the browser comes back with GET. */
	public static function redirect(string $url): self
	{
		return new self(303, '', 'text/plain', ['Location' => $url]);
	}

	public function send(string $date): void
	{
		usleep($this->delay * 1000);
		http_response_code($this->status);
		header_remove('X-Powered-By');
		header("Date: $date");
		header("Content-Type: $this->type");
		// Always told: a client need not wait for the connection to close.
		header('Content-Length: ' . (strlen($this->body) + $this->missingBytes));
		foreach ($this->headers as $name => $value) {
			header("$name: $value");
		}
		echo $this->body;
		// Out with it now: starting a delivery must not keep the client waiting.
		while (ob_get_level() > 0) {
			ob_end_flush();
		}
		flush();
	}
}
