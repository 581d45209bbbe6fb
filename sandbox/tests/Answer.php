<?php
declare(strict_types=1);

namespace UapaySandbox\Tests;

final class Answer
{
	/** @param list<string> $headers */
	public function __construct(public readonly int $status, public readonly array $headers, public readonly string $body)
	{
	}

	/** @return mixed a value inside the JSON body, by its dotted path; null when there is none */
	public function get(string $path): mixed
	{
		return self::find(json_decode($this->body, true), $path);
	}

	/** @return mixed a value of the answer's data: the claims of its token, or the plain data */
	public function data(string $path = ''): mixed
	{
		$token = $this->get('data.token');
		$data = is_string($token) ? Client::claims($token, Client::KEY) : $this->get('data');
		return $path === '' ? $data : self::find($data, $path);
	}

	public function text(string $path): string
	{
		$value = $this->data($path);
		return is_string($value) ? $value : throw new \RuntimeException("no $path in $this->body");
	}

	public function header(string $name): ?string
	{
		foreach ($this->headers as $line) {
			if (stripos($line, "$name:") === 0) {
				return trim(substr($line, strlen($name) + 1));
			}
		}
		return null;
	}

	private static function find(mixed $value, string $path): mixed
	{
		foreach (explode('.', $path) as $step) {
			$value = is_array($value) ? $value[$step] ?? null : null;
		}
		return $value;
	}
}
