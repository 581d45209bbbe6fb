<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace UapayOpencart;

use Uapay\PaymentOutcome;

/* What UAPAY reports, and what becomes of the order. */

return [
	'paid, held, refunded, declined, released' => static function (): void {
		$shop = new Shop();
		$shop->open();
		same([200, 0, []], [$shop->hear('NEW/PENDING'), $shop->status(), $shop->comments()]);
		same([200, Shop::PROCESSING], [$shop->hear(), $shop->status()]);
		same([200, Shop::REFUNDED], [$shop->hear('REVERSED/REVERSED'), $shop->status()]);
		same(['Оплачено карткою: 279,99 грн.', 'Повернено на картку: 279,99 грн.'], $shop->comments());
		same([27999, 27999, 0], [$shop->attempt()->received, $shop->attempt()->refunded, $shop->attempt()->refundable()]);

		$shop = new Shop(['type' => 'hold']);
		$shop->paid('PAID/HOLDED');
		same([Shop::PENDING, PaymentOutcome::Held], [$shop->status(), $shop->attempt()->outcome]);
		same([200, Shop::CANCELED], [$shop->hear('CANCELED/CANCELED'), $shop->status()]);

		$shop = new Shop();
		$shop->open();
		same([200, 0, []], [$shop->hear('CANCELED/REJECTED'), $shop->status(), $shop->comments()]);
		$shop = new Shop(['failed_status_id' => 10]);
		$shop->open();
		same([200, 10], [$shop->hear('CANCELED/REJECTED'), $shop->status()]);
	},
	'a status of 0 leaves the order as it is' => static function (): void {
		$shop = new Shop(['paid_status_id' => 0]);
		$shop->paid();
		same([0, PaymentOutcome::Paid], [$shop->status(), $shop->attempt()->outcome]);
	},
	'what is forged, empty or no callback gets 400 and a body' => static function (): void {
		$shop = new Shop();
		$shop->open();
		foreach (['', '{}', 'x', '{"token":"a.b.c"}', (new \Uapay\Testing\Fake('1', 'another-key'))->callback(['paymentId' => 'x', 'status' => 'FINISHED'])] as $body) {
			[$status, $text] = $shop->gateway->hear($body);
			same([400, true], [$status, $text !== ''], $body);
		}
		same([0, PaymentOutcome::Pending], [$shop->status(), $shop->attempt()->outcome]);
	},
	'what is not of this shop gets 404' => static function (): void {
		$shop = new Shop();
		$shop->open();
		same(404, $shop->hear(claims: ['externalId' => '15-1-000000']));
		same(404, $shop->hear(claims: ['externalId' => null]));
		same(404, $shop->hear(claims: ['invoiceId' => Shop::PAYMENT]));
		same([0, PaymentOutcome::Pending], [$shop->status(), $shop->attempt()->outcome]);
	},
	'an invoice\'s id in other letters is the same one' => static function (): void {
		$shop = new Shop();
		$shop->open();
		same([200, Shop::PROCESSING], [$shop->hear(claims: ['invoiceId' => strtoupper(Shop::INVOICE)]), $shop->status()]);
	},
	'an event is handled once' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$body = $shop->callback();
		foreach (range(1, 3) as $_) {
			same(200, $shop->gateway->hear($body)[0]);
		}
		same(1, count($shop->comments()));
	},
	'the order is stored before 200, or the event is heard again' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$body = $shop->callback();
		$shop->orders->fault = new \Exception('Error: the mail server does not answer');
		same(500, $shop->gateway->hear($body)[0]);
		same([0, PaymentOutcome::Pending, []], [$shop->status(), $shop->attempt()->outcome, $shop->comments()]);
		same(200, $shop->gateway->hear($body)[0]);
		same([Shop::PROCESSING, 1], [$shop->status(), count($shop->comments())]);
	},
	'nothing goes backwards' => static function (): void {
		$shop = new Shop();
		$shop->paid();
		foreach (['NEW/PENDING', 'PAID/HOLDED', 'CANCELED/REJECTED', 'NEW_WORD/NEW_WORD', 'NEW/NEEDS_CONFIRMATION'] as $status) {
			same([200, Shop::PROCESSING, PaymentOutcome::Paid], [$shop->hear($status), $shop->status(), $shop->attempt()->outcome], $status);
		}
		$shop->hear('REVERSED/REVERSED');
		same([200, Shop::REFUNDED], [$shop->hear('FINISHED/FINISHED', ['payDate' => '2026-01-01T00:00:00.000Z']), $shop->status()]);
	},
	'another amount is not paid: the merchant is told' => static function (): void {
		foreach (['FINISHED/FINISHED', 'PAID/HOLDED'] as $status) {
			foreach ([1, 27998, 28000, null] as $amount) {
				$shop = new Shop(['paid_status_id' => 2]);
				$shop->open();
				same(200, $shop->hear($status, ['amount' => $amount]));
				same([0, PaymentOutcome::Unknown, 0], [$shop->status(), $shop->attempt()->outcome, $shop->attempt()->received]);
				same(1, count(preg_grep('/іншої суми, ніж виставлені 279,99 грн/u', $shop->comments()) ?: []));
			}
		}
	},
	'of a hold less may be charged, and not more' => static function (): void {
		$shop = new Shop(['type' => 'hold']);
		$shop->paid('PAID/HOLDED');
		$shop->hear('FINISHED/FINISHED', ['amount' => 10000]);
		same([Shop::PROCESSING, 10000], [$shop->status(), $shop->attempt()->received]);
		$shop = new Shop(['type' => 'hold']);
		$shop->paid('PAID/HOLDED');
		$shop->hear('FINISHED/FINISHED', ['amount' => 28000]);
		same([Shop::PENDING, PaymentOutcome::Held], [$shop->status(), $shop->attempt()->outcome]);
	},
	'a declined card before the one that paid, and its late callback' => static function (): void {
		$shop = new Shop(['type' => 'hold']);
		$shop->open();
		$declined = $shop->callback('CANCELED/REJECTED', ['paymentId' => '1b000000-0000-4000-8000-00000000000d']);
		$shop->hear('PAID/HOLDED');
		same(200, $shop->gateway->hear($declined)[0]);
		same([Shop::PENDING, PaymentOutcome::Held], [$shop->status(), $shop->attempt()->outcome]);
	},
	'an order that was changed since is not paid by the old amount' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$shop->db->query("UPDATE `order` SET total = '300.0000'");
		same([200, 0, PaymentOutcome::Paid], [$shop->hear(), $shop->status(), $shop->attempt()->outcome]);
		same(true, str_contains($shop->comments()[0], 'змінили'), $shop->comments()[0]);
	},
	'nor is it paid twice without a word' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$first = $shop->callback();
		$shop->fake->reply('invoices/show', $shop->invoice(null, ['status' => 'INACTIVE']));
		$second = '1a000000-0000-4000-8000-000000000002';
		$shop->open($second);
		$shop->hear(claims: ['invoiceId' => $second]);
		same(200, $shop->gateway->hear($first)[0]);
		same([Shop::PROCESSING, true], [$shop->status(), str_contains($shop->comments()[1] ?? '', 'вдруге')]);
		// and one of the two goes back: the order stays paid
		$shop->hear('REVERSED/REVERSED', ['invoiceId' => $second]);
		same(Shop::PROCESSING, $shop->status());
	},
	'an order that is gone is in the log' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$body = $shop->callback();
		$shop->db->query('DELETE FROM `order`');
		same(200, $shop->gateway->hear($body)[0]);
		same(1, count(preg_grep('/order 15 is gone/', $shop->log->lines) ?: []));
	},
	'UAPAY\'s report of an error is in the log' => static function (): void {
		$shop = new Shop();
		same(200, $shop->gateway->hear($shop->fake->callback(['error' => ['code' => 'SOME_ERROR']]))[0]);
		same(1, count(preg_grep('/SOME_ERROR/', $shop->log->lines) ?: []));
	},
	'texts that a language lacks are English' => static function (): void {
		$shop = new Shop();
		$shop->db->query("UPDATE `order` SET language_code = 'pl-pl'");
		$shop->paid();
		same(['279.99 UAH have been paid by card.'], $shop->comments());
	},
];
