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
	'a mail that nobody takes keeps no paid order unpaid' => static function (): void {
		$refused = new \Exception('Error: RCPT TO not accepted from server!');
		$shop = new Shop();
		$shop->open();
		$body = $shop->callback();
		$shop->orders->fault = $refused;
		same([500, 0], [$shop->gateway->hear($body)[0], $shop->status()]);
		$shop->orders->fault = $refused;
		same([200, Shop::PROCESSING, PaymentOutcome::Paid, 1], [$shop->gateway->hear($body)[0], $shop->status(), $shop->attempt()->outcome, count($shop->comments())]);
		same(2, count(preg_grep('/RCPT TO/', $shop->log->lines) ?: []));
		same(200, $shop->gateway->hear($body)[0]);
		same(1, count($shop->comments()));
		// nor a look, nor a part that was given back
		$shop->fake->reply('payments/reverse', ['paymentId' => Shop::PAYMENT]);
		$shop->orders->fault = $refused;
		$shop->act('reverse', 500);
		same(['', 500], [$shop->attempt()->action, $shop->attempt()->refunded]);
		$shop = new Shop();
		$shop->open();
		$shop->fake->reply('invoices/show', $shop->invoice(), 2);
		$shop->orders->fault = $refused;
		same($refused->getMessage(), thrown(\Exception::class, static fn () => $shop->gateway->look($shop->attempt())));
		$shop->orders->fault = $refused;
		$shop->gateway->look($shop->attempt());
		same(Shop::PROCESSING, $shop->status());
	},
	'what addHistory() has not stored is not taken as stored' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$body = $shop->callback();
		foreach (range(1, 3) as $_) {
			$shop->db->query('ALTER TABLE history RENAME TO history_gone');
			$shop->db->query('CREATE TRIGGER no BEFORE UPDATE ON `order` BEGIN SELECT RAISE(ABORT, \'no\'); END');
			same([500, PaymentOutcome::Pending], [$shop->gateway->hear($body)[0], $shop->attempt()->outcome]);
			$shop->db->query('DROP TRIGGER no');
			$shop->db->query('ALTER TABLE history_gone RENAME TO history');
		}
		same([200, Shop::PROCESSING], [$shop->gateway->hear($body)[0], $shop->status()]);
	},
	'so it is whichever query fails' => static function (): void {
		for ($fault = 1; $fault < 100; ++$fault) {
			$shop = new Shop();
			$shop->open();
			$body = $shop->callback();
			$shop->db->failAt($fault);
			$answer = $shop->gateway->hear($body)[0];
			if (!$shop->db->hasFailed()) {
				same(true, $fault > 8, 'queries of a callback');
				return;
			}
			same([500, 0, PaymentOutcome::Pending, []], [$answer, $shop->status(), $shop->attempt()->outcome, $shop->comments()], "query $fault");
			same([200, Shop::PROCESSING, 1], [$shop->gateway->hear($body)[0], $shop->status(), count($shop->comments())], "query $fault");
		}
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
	'nor does a declined card hide what came after it' => static function (): void {
		foreach (['NEW_WORD/NEW_WORD' => 27999, 'FINISHED/FINISHED' => 1] as $status => $amount) {
			$shop = new Shop();
			$shop->open();
			$shop->hear('CANCELED/REJECTED', ['paymentId' => '1b000000-0000-4000-8000-00000000000d']);
			same([200, PaymentOutcome::Unknown], [$shop->hear($status, ['amount' => $amount]), $shop->attempt()->outcome], $status);
			same([Shop::PAYMENT, $amount === 1 ? 1 : 0], [$shop->attempt()->paymentId, count($shop->comments())], $status);
			same(200, $shop->hear('CANCELED/REJECTED', ['paymentId' => '1b000000-0000-4000-8000-00000000000e']));
			$shop->fake->reply('invoices/show', $shop->invoice($status, others: [['paymentId' => 'd', 'status' => 'CANCELED', 'paymentStatus' => 'REJECTED']]));
			$amount === 1 || same('error_unknown', $shop->refusal());
		}
	},
	'of a hold more was charged: the merchant is told' => static function (): void {
		$shop = new Shop(['type' => 'hold']);
		$shop->paid('PAID/HOLDED');
		$shop->hear('FINISHED/FINISHED', ['amount' => 28000]);
		same([Shop::PENDING, true], [$shop->status(), str_contains($shop->comments()[1] ?? '', 'іншої суми')]);
	},
	'a payment\'s id in other letters is the same one' => static function (): void {
		$shop = new Shop(['type' => 'hold']);
		$shop->paid('PAID/HOLDED');
		same([200, Shop::CANCELED], [$shop->hear('CANCELED/CANCELED', ['paymentId' => strtoupper(Shop::PAYMENT)]), $shop->status()]);
	},
	'a page that closed without a payment is no declined card' => static function (): void {
		$shop = new Shop(['failed_status_id' => 10]);
		$shop->open();
		$shop->fake->reply('invoices/show', $shop->invoice(null, ['status' => 'INACTIVE']));
		$shop->gateway->look($shop->attempt());
		same([0, [], PaymentOutcome::Failed], [$shop->status(), $shop->comments(), $shop->attempt()->outcome]);
	},
	'an order that is paid otherwise now has nothing to do with a declined card' => static function (): void {
		foreach ([null, 'CANCELED/REJECTED'] as $status) {
			$shop = new Shop(['failed_status_id' => 10]);
			$shop->open();
			$shop->db->query("UPDATE `order` SET order_status_id = 1, payment_method = '{\"code\":\"cod.cod\"}'");
			$shop->fake->reply('invoices/show', $shop->invoice($status, ['status' => 'INACTIVE']));
			$shop->gateway->look($shop->attempt());
			same([1, [], PaymentOutcome::Failed], [$shop->status(), $shop->comments(), $shop->attempt()->outcome]);
		}
		$shop = new Shop(['failed_status_id' => 10]);
		$shop->open();
		$shop->db->query('UPDATE `order` SET order_status_id = 1');
		same([200, 10], [$shop->hear('CANCELED/REJECTED'), $shop->status()]);
	},
	'what is done with the goods stays done' => static function (): void {
		$shop = new Shop();
		$shop->config->data['config_complete_status'] = '5';
		$shop->open();
		$shop->db->query('UPDATE `order` SET order_status_id = 5');
		same([200, 5, 'Оплачено карткою: 279,99 грн.'], [$shop->hear(), $shop->status(), $shop->comments()[0] ?? '']);
		same([200, Shop::REFUNDED], [$shop->hear('REVERSED/REVERSED'), $shop->status()]);
	},
	'an order whose total is no amount any more is not paid, and the money is known' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$shop->db->query("UPDATE `order` SET total = '-1.0000'");
		same([200, 0, PaymentOutcome::Paid], [$shop->hear(), $shop->status(), $shop->attempt()->outcome]);
		same(true, str_contains($shop->comments()[0], 'змінили'), $shop->comments()[0]);
	},
	'an open page beside it does not keep an order from being refunded' => static function (): void {
		foreach ([['pay', 'FINISHED/FINISHED', 'REVERSED/REVERSED', Shop::REFUNDED], ['hold', 'PAID/HOLDED', 'CANCELED/CANCELED', Shop::CANCELED]] as [$type, $took, $gave, $status]) {
			$shop = new Shop(['type' => $type]);
			$shop->open();
			$shop->db->query("UPDATE `order` SET total = '300.0000'");
			$shop->fake->reply('invoices/show', $shop->invoice(null));
			$second = '1a000000-0000-4000-8000-000000000002';
			$shop->open($second);
			$shop->hear($took, ['invoiceId' => $second]);
			same([200, $status], [$shop->hear($gave, ['invoiceId' => $second]), $shop->status()], $type);
		}
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
	'paid over the old amount and over the new one: the order is paid, whichever came first' => static function (): void {
		foreach ([false, true] as $newFirst) {
			$shop = new Shop();
			$shop->open();
			$bodies = [$shop->callback()];
			$shop->db->query("UPDATE `order` SET total = '300.0000'");
			$shop->fake->reply('invoices/show', $shop->invoice(null));
			$second = '1a000000-0000-4000-8000-000000000002';
			$shop->open($second);
			$bodies[] = $shop->callback(claims: ['invoiceId' => $second]);
			foreach ($newFirst ? array_reverse($bodies) : $bodies as $body) {
				same(200, $shop->gateway->hear($body)[0]);
			}
			same([Shop::PROCESSING, true], [$shop->status(), str_contains($shop->comments()[1], 'вдруге')]);
		}
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
