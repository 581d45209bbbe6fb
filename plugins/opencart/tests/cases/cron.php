<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace UapayOpencart;

use Uapay\PaymentOutcome;

/* What nobody told is asked for. */

$sum = static fn (int $asked, int $changed, int $unclear, int $failed): array => ['asked' => $asked, 'changed' => $changed, 'unclear' => $unclear, 'failed' => $failed];

return [
	'a payment whose callback did not come' => static function () use ($sum): void {
		$shop = new Shop();
		$shop->open();
		$shop->fake->reply('invoices/show/list', ['invoices' => [$shop->invoice()]]);
		same($sum(1, 1, 0, 0), $shop->gateway->lookAll());
		same(Shop::PROCESSING, $shop->status());
		same($sum(0, 0, 0, 0), $shop->gateway->lookAll());
	},
	'a second card, after the first one was declined' => static function () use ($sum): void {
		$shop = new Shop();
		$shop->open();
		$shop->hear('CANCELED/REJECTED', ['paymentId' => '1b000000-0000-4000-8000-00000000000d']);
		$shop->fake->reply('invoices/show/list', ['invoices' => [$shop->invoice()]]);
		same($sum(1, 1, 0, 0), $shop->gateway->lookAll());
		same([Shop::PROCESSING, Shop::PAYMENT], [$shop->status(), $shop->attempt()->paymentId]);
		$shop = new Shop();
		$shop->open();
		$shop->hear('CANCELED/REJECTED');
		$shop->gateway->attempts->change($shop->attempt()->id, ['added_at' => time() - 2 * 86400]); // its page is closed
		same($sum(0, 0, 0, 0), $shop->gateway->lookAll());
	},
	'a refund of what was paid long ago' => static function () use ($sum): void {
		$shop = new Shop();
		$shop->paid();
		$shop->gateway->attempts->change($shop->attempt()->id, ['added_at' => time() - 60 * 86400]);
		$shop->fake->lose('payments/reverse');
		thrown(\Opencart\System\Library\Extension\Uapay\Refusal::class, static fn () => $shop->act('reverse'));
		$shop->fake->reply('invoices/show/list', ['invoices' => [$shop->invoice('REVERSED/REVERSED')]]);
		same([$sum(1, 1, 0, 0), Shop::REFUNDED], [$shop->gateway->lookAll(), $shop->status()]);
	},
	'what is decided, too old or being asked about now is not asked for' => static function () use ($sum): void {
		foreach (['outcome' => 'paid', 'added_at' => time() - 31 * 86400, 'action' => 'complete'] as $column => $value) {
			$shop = new Shop();
			$shop->open();
			$shop->gateway->attempts->change($shop->attempt()->id, [$column => $value, 'action_at' => time()]);
			same($sum(0, 0, 0, 0), $shop->gateway->lookAll(), $column);
		}
	},
	'a lost refund and a lost invoice are found out' => static function () use ($sum): void {
		$shop = new Shop();
		$shop->paid();
		$shop->gateway->attempts->change($shop->attempt()->id, ['action' => 'reverse', 'action_amount' => 27999, 'action_lost' => true]);
		$shop->fake->reply('invoices/show/list', ['invoices' => [$shop->invoice('REVERSED/REVERSED')]]);
		same($sum(1, 1, 0, 0), $shop->gateway->lookAll());
		same([Shop::REFUNDED, ''], [$shop->status(), $shop->attempt()->action]);
		$shop = new Shop();
		$shop->fake->lose('invoices/create');
		same('error_unavailable', $shop->refusal());
		$shop->fake->reply('invoices/show/list', ['invoices' => [['error' => ['code' => 'WRONG_ID', 'details' => ['id' => $shop->attempt()->externalId]]]]]);
		same($sum(1, 1, 0, 0), $shop->gateway->lookAll());
		same(PaymentOutcome::Failed, $shop->attempt()->outcome);
	},
	'what is still unclear is counted, and what fails ends nothing' => static function () use ($sum): void {
		$shop = new Shop();
		$shop->open();
		$shop->fake->reply('invoices/show/list', ['invoices' => [$shop->invoice('NEW_WORD/NEW_WORD')]]);
		same($sum(1, 1, 1, 0), $shop->gateway->lookAll());
		$shop->gateway->with($shop->fake->client(maxRetries: 0));
		$shop->fake->unreachable('invoices/show/list');
		same($sum(1, 0, 0, 1), $shop->gateway->lookAll());
		same(1, count(preg_grep('/TransportException/', $shop->log->lines) ?: []));
	},
	'a visitor may run OpenCart\'s cron: what went wrong is in the log alone' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$shop->fake->reply('invoices/show/list', ['invoices' => [$shop->invoice()]]);
		same('cron: asked about 1 payments, 1 changed, 0 unclear, 0 without an answer', $shop->gateway->cron());
		$shop->db->query('DROP TABLE uapay_attempt');
		same('cron: failed, see uapay.log', $shop->gateway->cron());
		same([1, 1], [count(preg_grep('/^cron: asked/', $shop->log->lines) ?: []), count(preg_grep('/no such table/', $shop->log->lines) ?: [])]);
	},
	'more than one request\'s worth' => static function () use ($sum): void {
		$shop = new Shop();
		foreach (range(1, 250) as $number) {
			$attempt = $shop->gateway->attempts->add(15, $number, false, 27999, '279.9900') ?? throw new \LogicException();
			$shop->gateway->attempts->change($attempt->id, ['action' => '', 'invoice_id' => "i-$number"]);
		}
		$ids = array_map(static fn ($attempt): string => $attempt->externalId, $shop->gateway->attempts->ofOrder(15));
		foreach (array_chunk($ids, 100) as $chunk) {
			$shop->fake->reply('invoices/show/list', ['invoices' => array_map(
				static fn (string $id): array => ['id' => "i-$id", 'externalId' => $id, 'status' => 'ACTIVE', 'amount' => 27999, 'payments' => []],
				$chunk,
			)]);
		}
		same($sum(250, 0, 0, 0), $shop->gateway->lookAll());
		same(3, count($shop->fake->requests('invoices/show/list')));
	},
];
