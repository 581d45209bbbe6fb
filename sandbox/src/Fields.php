<?php
declare(strict_types=1);

namespace UapaySandbox;

use stdClass;

/** The members of a request that has passed the Validator. */
final class Fields
{
	/** @var array<array-key, mixed> */
	private readonly array $values;

	public function __construct(?stdClass $values)
	{
		$this->values = $values === null ? [] : get_object_vars($values);
	}

	public function has(string $name): bool
	{
		return isset($this->values[$name]);
	}

	public function str(string $name): string
	{
		return $this->strOrNull($name) ?? '';
	}

	public function strOrNull(string $name): ?string
	{
		$value = $this->values[$name] ?? null;
		return is_string($value) ? $value : null;
	}

	public function int(string $name): int
	{
		return $this->intOrNull($name) ?? 0;
	}

	public function intOrNull(string $name): ?int
	{
		$value = $this->values[$name] ?? null;
		return is_int($value) ? $value : null;
	}

	public function bool(string $name): bool
	{
		return ($this->values[$name] ?? false) === true;
	}

	/** @return list<string> */
	public function strings(string $name): array
	{
		return array_values(array_filter($this->list($name), is_string(...)));
	}

	/** @return array<array-key, mixed> */
	public function list(string $name): array
	{
		$value = $this->values[$name] ?? null;
		return is_array($value) ? $value : [];
	}

	public function in(string $name): self
	{
		$value = $this->values[$name] ?? null;
		return new self($value instanceof stdClass ? $value : null);
	}
}
