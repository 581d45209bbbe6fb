<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Opencart\System\Library\Extension\Uapay;

/**
 * What an order costs in kopecks. OpenCart keeps totals with four decimals in the shop's own currency, and rates with eight: both come
 * from the database as strings and are never floats here.
 */
final class Amount
{
	private const DECIMALS = 8;

	/**
	 * $total * $rate / $base, rounded half up, once.
	 *
	 * @param string $total in the shop's own currency, "279.9900"
	 * @param string $rate how many hryvnias one unit of the shop's own currency is, as OpenCart has it, "41.50000000"
	 * @param string $base the rate of the shop's own currency, which OpenCart keeps at "1.00000000"
	 * @throws \DomainException for what is no such number, for a rate of 0, and for more than a payment can be
	 */
	public static function kopecks(string $total, string $rate = '1', string $base = '1'): int
	{
		// Each is multiplied by 10^8, so 10^6 is what kopecks leave of it. Below 1000 the long division stays within an int.
		$scaled = ltrim(self::scaled($base), '0');
		$divisor = (int) $scaled * 10 ** (self::DECIMALS - 2);
		if ($divisor === 0 || strlen($scaled) > self::DECIMALS + 3) {
			throw new \DomainException("the rate \"$base\" of the shop's own currency cannot be used");
		}
		$quotient = '';
		$rest = 0;
		foreach (str_split(self::product(self::scaled($total), self::scaled($rate))) as $digit) {
			$rest = $rest * 10 + (int) $digit;
			$quotient .= intdiv($rest, $divisor);
			$rest %= $divisor;
		}
		$quotient = ltrim($quotient, '0');
		if (strlen($quotient) > 15) {
			throw new \DomainException("\"$total\" at the rate \"$rate\" is too much");
		}
		return (int) $quotient + ($rest * 2 >= $divisor ? 1 : 0);
	}

	/**
	 * What a merchant types: hryvnias, a point or a comma, and at most two decimals. "1,000" and "1.000" are a thousand to one and one
	 * to another, so they are nothing here.
	 *
	 * @throws \DomainException
	 */
	public static function typed(string $hryvnias): int
	{
		if (preg_match('/^\d+(?:[.,]\d{1,2})?$/D', $hryvnias) !== 1) {
			throw new \DomainException("\"$hryvnias\" is not an amount");
		}
		return self::kopecks(str_replace(',', '.', $hryvnias));
	}

	private static function scaled(string $number): string
	{
		if (preg_match('/^(\d{1,11})(?:\.(\d{1,8}))?$/D', $number, $parts) !== 1) {
			throw new \DomainException("\"$number\" is not an amount or a rate");
		}
		return $parts[1] . str_pad($parts[2] ?? '', self::DECIMALS, '0');
	}

	/** The product of two rows of digits, as one does it on paper. */
	private static function product(string $left, string $right): string
	{
		$digits = array_fill(0, strlen($left) + strlen($right), 0);
		foreach (str_split(strrev($left)) as $i => $a) {
			foreach (str_split(strrev($right)) as $j => $b) {
				$sum = $digits[$i + $j] + (int) $a * (int) $b;
				$digits[$i + $j] = $sum % 10;
				$digits[$i + $j + 1] += intdiv($sum, 10);
			}
		}
		return strrev(implode('', $digits));
	}
}
