<?php
declare(strict_types=1);

namespace UapaySandbox;

/** What UAPAY keeps of a payment: "percents" of the amount plus a "fixed" sum, by the type of the invoice. */
final class Commission
{
	private function __construct(private readonly int $hundredths, private readonly int $fixed)
	{
	}

	/** @param string $table 'PAY=2:100,*=1.5:0' - type=percents:fixed kopecks, * for all other types */
	public static function of(string $table, string $type): self
	{
		$rates = [];
		foreach (explode(',', $table) as $entry) {
			[$name, $rate] = explode('=', $entry, 2) + [1 => '0:0'];
			$rates[trim($name)] = $rate;
		}
		[$percents, $fixed] = explode(':', $rates[$type] ?? $rates['*'] ?? '0:0', 2) + [1 => '0'];
		return new self((int) round((float) $percents * 100), (int) $fixed);
	}

	public function on(int $amount): int
	{
		return intdiv($amount * $this->hundredths + 5000, 10_000) + $this->fixed;
	}

	/** @return array{percents: int|float, fixed: int} */
	public function toArray(): array
	{
		$whole = $this->hundredths % 100 === 0;
		return [
			'percents' => $whole ? intdiv($this->hundredths, 100) : $this->hundredths / 100,
			'fixed' => $this->fixed,
		];
	}
}
