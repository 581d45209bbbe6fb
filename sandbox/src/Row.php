<?php
declare(strict_types=1);

namespace UapaySandbox;

/** One row of the store, read by type: SQLite gives back whatever was put in, PHP wants to know what it is. */
final class Row
{
	/** @param array<array-key, mixed> $values */
	public function __construct(private readonly array $values)
	{
	}

	public function str(string $name): string
	{
		return $this->strOrNull($name) ?? '';
	}

	public function strOrNull(string $name): ?string
	{
		$value = $this->values[$name] ?? null;
		return is_scalar($value) ? (string) $value : null;
	}

	public function int(string $name): int
	{
		return $this->intOrNull($name) ?? 0;
	}

	public function intOrNull(string $name): ?int
	{
		$value = $this->values[$name] ?? null;
		return is_numeric($value) ? (int) $value : null;
	}

	public function bool(string $name): bool
	{
		return $this->int($name) !== 0;
	}

	/** @return array<array-key, mixed> */
	public function all(): array
	{
		return $this->values;
	}
}
