<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace UapayOpencart;

use Opencart\System\Library\Extension\Uapay\Gateway;

/* What the page says where the buyer comes back to. */

return [
	'the callback first, then UAPAY, then patience has an end' => static function (): void {
		$shop = new Shop();
		$shop->open();
		same('waiting', $shop->gateway->state($shop->attempt(), 0));
		same([], $shop->fake->requests('invoices/show'));
		$shop->fake->reply('invoices/show', $shop->invoice('NEW/PENDING'), 2);
		same('waiting', $shop->gateway->state($shop->attempt(), Gateway::ASK_AFTER));
		$shop->db->query('UPDATE uapay_attempt SET looked_at = 0');
		same('pending', $shop->gateway->state($shop->attempt(), Gateway::GIVE_UP_AFTER));
		same(Shop::PENDING, $shop->status());
		$shop->hear();
		same('paid', $shop->gateway->state($shop->attempt(), 0));
	},
	'nothing was paid, or a card was declined' => static function (): void {
		foreach ([[null, 'open'], ['CANCELED/REJECTED', 'failed']] as [$status, $state]) {
			$shop = new Shop();
			$shop->open();
			$shop->fake->reply('invoices/show', $shop->invoice($status));
			same($state, $shop->gateway->state($shop->attempt(), 99));
		}
	},
	'no order is placed by asking often' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$shop->fake->reply('invoices/show', $shop->invoice(null));
		same('open', $shop->gateway->state($shop->attempt(), 99));
		same('waiting', $shop->gateway->state($shop->attempt(), 99)); // UAPAY was asked a moment ago
		same([0, []], [$shop->status(), $shop->comments()]);
	},
	'UAPAY does not answer: the order is placed and waits' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$shop->gateway->with($shop->fake->client(maxRetries: 0));
		$shop->fake->unreachable('invoices/show');
		same('pending', $shop->gateway->state($shop->attempt(), 99));
		same(Shop::PENDING, $shop->status());
	},
];
