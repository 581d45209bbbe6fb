<?php
declare(strict_types=1);

namespace UapaySandbox;

final class Card
{
	public function __construct(
		public readonly string $name,
		public readonly string $id,
		public readonly string $number,
		public readonly CardOutcome $outcome,
	) {
	}

	public function masked(): string
	{
		return self::mask($this->number);
	}

	/** UAPAY's way: the first six and the last four digits, no asterisks between. */
	public static function mask(string $number): string
	{
		return substr($number, 0, 6) . substr($number, -4);
	}
}
