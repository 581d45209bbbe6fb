<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace UapayOpencart;

use Opencart\System\Library\Extension\Uapay\Amount;

/* Kopecks from four decimals and rates of eight. */

return [
	'four decimals of hryvnias are exact' => static function (): void {
		foreach (['279.9900' => 27999, '19.9900' => 1999, '0.0100' => 1, '1000000.0000' => 100000000, '8.2' => 820, '64.1000' => 6410] as $total => $kopecks) {
			same($kopecks, Amount::kopecks((string) $total), (string) $total);
		}
	},
	'every amount below 1000 hryvnias' => static function (): void {
		for ($kopecks = 0; $kopecks < 100_000; ++$kopecks) {
			$total = sprintf('%d.%02d00', intdiv($kopecks, 100), $kopecks % 100);
			Amount::kopecks($total) === $kopecks || throw new \RuntimeException($total);
		}
	},
	'half a kopeck is rounded up, once' => static function (): void {
		same([28000, 27999, 1, 0], array_map(Amount::kopecks(...), ['279.9950', '279.9949', '0.0050', '0.0049']));
		same(1, Amount::kopecks('1.0000', '0.00500000'));
		// twice rounded it were 0.01: 0.0049 -> 0.005 -> 0.01
		same(0, Amount::kopecks('0.4949', '0.01000000'));
	},
	'rates, and a shop whose own currency is not at 1' => static function (): void {
		same(415000, Amount::kopecks('100.0000', '41.50000000'));
		same(509068735, Amount::kopecks('123456.7891', '41.23456789', '1.00000000'));
		same(333, Amount::kopecks('10.0000', '1.00000000', '3.00000000'));
		same(100000, Amount::kopecks('99999999999.9999', '0.00000001'));
		same(2, Amount::kopecks('0.0100', '1.00000000', '0.50000000'));
	},
	'what is no amount is refused' => static function (): void {
		foreach (['-1.0000', '1e3', '', ' 1', '1,5', '1.123456789', "1\n", '999999999999'] as $total) {
			thrown(\DomainException::class, static fn () => Amount::kopecks($total));
		}
		thrown(\DomainException::class, static fn () => Amount::kopecks('1', '1', '0.00000000'));
		thrown(\DomainException::class, static fn () => Amount::kopecks('1', '1', '1000.00000000'));
		thrown(\DomainException::class, static fn () => Amount::kopecks('99999999999.9999', '99999999999.99999999'));
	},
	'what a merchant types is hryvnias with at most two decimals, and never thousands' => static function (): void {
		foreach (['19' => 1900, '19.9' => 1990, '19.99' => 1999, '19,99' => 1999, '0,01' => 1, '1000' => 100000] as $typed => $kopecks) {
			same($kopecks, Amount::typed((string) $typed), (string) $typed);
		}
		foreach (['', '-5', '1,000', '1.000', '1.050', '1 000', '1,000.00', '1e3', '.5', '5.', "5\n", '999999999999'] as $typed) {
			thrown(\DomainException::class, static fn () => Amount::typed($typed));
		}
	},
	'an order in hryvnias has its own rate, another one the shop\'s of today' => static function (): void {
		same(27999, (new Shop())->open());
		same(415000, (new Shop(total: '100.0000', currency: 'UAH', rate: '41.50000000'))->open());
		$dollars = new Shop(total: '279.9900', currency: 'USD', rate: '0.02400000');
		same(27999, $dollars->open()); // the shop's own currency is the hryvnia, whatever the buyer looks at
		$dollars = new Shop(total: '100.0000', currency: 'EUR');
		$dollars->config->data['config_currency'] = 'USD';
		$dollars->db->query("UPDATE currency SET value = CASE code WHEN 'UAH' THEN '41.50000000' ELSE '1.00000000' END");
		same(415000, $dollars->open());
	},
	'without a rate for hryvnias nothing is offered' => static function (): void {
		$shop = new Shop(currency: 'USD');
		$shop->db->query("DELETE FROM currency WHERE code = 'UAH'");
		same('error_amount', $shop->refusal());
		same([], $shop->fake->requests());
	},
	'limits hold for the amount itself' => static function (): void {
		foreach (['0.0000' => false, '9.9949' => false, '9.9950' => true, '500.0000' => true, '500.0050' => false] as $total => $accepted) {
			$shop = new Shop(['min_total' => '10', 'max_total' => '500.00'], (string) $total);
			same($accepted, $shop->gateway->accepts($shop->gateway->amountOf($shop->order())), (string) $total);
			$accepted ? $shop->open() : same('error_amount', $shop->refusal());
		}
		same('error_amount', (new Shop(['min_total' => '-10']))->refusal());
		(new Shop(['max_total' => '280,00']))->open();
	},
];
