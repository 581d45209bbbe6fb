<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace UapayOpencart;

use Opencart\System\Library\Extension\Uapay\Gateway;
use Opencart\System\Library\Extension\Uapay\Refusal;
use Uapay\Exception\ApiException;
use Uapay\Exception\InvalidRequestException;
use Uapay\Exception\TransportException;
use Uapay\PaymentOutcome;

/* What the merchant does on the page of an order, and what is looked up. */

$answer = ['paymentId' => Shop::PAYMENT];

return [
	'a hold is charged, all or less' => static function () use ($answer): void {
		foreach ([[null, null, 27999], [27999, null, 27999], [10000, 10000, 10000]] as [$asked, $sent, $received]) {
			$shop = new Shop(['type' => 'hold']);
			$shop->paid('PAID/HOLDED');
			$shop->fake->reply('payments/complete', $answer);
			$shop->act('complete', $asked);
			same($sent, $shop->fake->requests('payments/complete')[0]['params']['amount'] ?? null);
			same([Shop::PROCESSING, $received, PaymentOutcome::Paid], [$shop->status(), $shop->attempt()->received, $shop->attempt()->outcome]);
			same(200, $shop->hear('FINISHED/FINISHED', ['amount' => $received])); // its callback changes nothing more
			same(2, count($shop->comments()));
		}
	},
	'a hold is released' => static function () use ($answer): void {
		$shop = new Shop(['type' => 'hold']);
		$shop->paid('PAID/HOLDED');
		$shop->fake->reply('payments/cancel', $answer);
		$shop->act('cancel');
		same([Shop::CANCELED, PaymentOutcome::Failed], [$shop->status(), $shop->attempt()->outcome]);
		same(true, str_contains($shop->comments()[1], 'розблоковано'));
	},
	'money goes back in parts, the last of which refunds the order' => static function () use ($answer): void {
		$shop = new Shop();
		$shop->paid();
		$shop->fake->reply('payments/reverse', $answer, 2);
		$shop->act('reverse', 1050);
		same([Shop::PROCESSING, 1050, 26949], [$shop->status(), $shop->attempt()->refunded, $shop->attempt()->refundable()]);
		$shop->act('reverse');
		same([Shop::REFUNDED, 27999], [$shop->status(), $shop->attempt()->refunded]);
		same([1050, 26949], array_map(static fn (array $request): mixed => $request['data']['amount'] ?? null, $shop->fake->requests('payments/reverse')));
		same(['Повернено на картку: 10,50 грн.', 'Повернено на картку: 269,49 грн.'], array_slice($shop->comments(), 1));
	},
	'all of it is asked for without an amount' => static function () use ($answer): void {
		$shop = new Shop();
		$shop->paid();
		$shop->fake->reply('payments/reverse', $answer);
		$shop->act('reverse');
		same(null, $shop->fake->requests('payments/reverse')[0]['data']);
	},
	'what cannot be is not asked for' => static function (): void {
		$shop = new Shop();
		$shop->open();
		foreach (['complete', 'cancel', 'reverse'] as $action) {
			same('error_state', thrown(Refusal::class, static fn () => $shop->act($action)));
		}
		$shop->hear();
		same('error_state', thrown(Refusal::class, static fn () => $shop->act('complete')));
		foreach ([0, -1, 28000] as $amount) {
			same('error_action_amount', thrown(Refusal::class, static fn () => $shop->act('reverse', $amount)));
		}
		same([], $shop->fake->requests('payments/reverse'));
	},
	'two at the same time: one of them' => static function (): void {
		$shop = new Shop();
		$seen = $shop->paid();
		same(true, $shop->gateway->attempts->begin($seen, 'reverse', 1000));
		same('error_busy', thrown(Refusal::class, static fn () => $shop->gateway->act($seen, 'reverse', 1000)));
		same('error_busy', thrown(Refusal::class, static fn () => $shop->act('reverse', 1000)));
		$shop->aMinuteLater();
		same('error_unclear', thrown(Refusal::class, static fn () => $shop->act('reverse', 1000)));
		same([], $shop->fake->requests('payments/reverse'));
	},
	'an old page cannot refund once more what was refunded since' => static function () use ($answer): void {
		$shop = new Shop();
		$seen = $shop->paid();
		$shop->fake->reply('payments/reverse', $answer);
		$shop->act('reverse', 20000);
		same('error_busy', thrown(Refusal::class, static fn () => $shop->gateway->act($seen, 'reverse', 20000)));
		same(1, count($shop->fake->requests('payments/reverse')));
	},
	'refused or not sent: nothing was done, and it may be asked for again' => static function () use ($answer): void {
		$shop = new Shop();
		$shop->paid();
		$shop->gateway->with($shop->fake->client(maxRetries: 0));
		$shop->fake->refuse('payments/reverse', 'WRONG_STATUS')->unreachable('payments/reverse')->reply('payments/reverse', $answer);
		thrown(ApiException::class, static fn () => $shop->act('reverse'));
		thrown(TransportException::class, static fn () => $shop->act('reverse'));
		same([0, ''], [$shop->attempt()->refunded, $shop->attempt()->action]);
		$shop->act('reverse');
		same(Shop::REFUNDED, $shop->status());
	},
	'an answer that is lost blocks a repeat until a look tells that it was done' => static function (): void {
		foreach ([['hold', 'PAID/HOLDED', 'complete', 'FINISHED/FINISHED'], ['hold', 'PAID/HOLDED', 'cancel', 'CANCELED/CANCELED'],
			['pay', 'FINISHED/FINISHED', 'reverse', 'REVERSED/REVERSED']] as [$type, $before, $action, $after]) {
			$shop = new Shop(['type' => $type]);
			$shop->paid($before);
			$shop->fake->lose("payments/$action");
			same('error_unclear', thrown(Refusal::class, static fn () => $shop->act($action)));
			same('error_unclear', thrown(Refusal::class, static fn () => $shop->act($action)));
			$shop->fake->reply('invoices/show', $shop->invoice($after));
			$shop->gateway->look($shop->attempt());
			same(['', 1], [$shop->attempt()->action, count($shop->fake->requests("payments/$action"))], $action);
		}
	},
	'or that it was not, once it cannot be on its way any more' => static function (): void {
		foreach ([['hold', 'PAID/HOLDED', 'complete'], ['hold', 'PAID/HOLDED', 'cancel'], ['pay', 'FINISHED/FINISHED', 'reverse']] as [$type, $status, $action]) {
			$shop = new Shop(['type' => $type]);
			$shop->paid($status);
			$shop->fake->lose("payments/$action");
			thrown(Refusal::class, static fn () => $shop->act($action));
			$shop->fake->reply('invoices/show', $shop->invoice($status), 2);
			$shop->gateway->look($shop->attempt());
			same($action, $shop->attempt()->action);
			$shop->aMinuteLater();
			$shop->gateway->look($shop->attempt());
			same('', $shop->attempt()->action);
		}
	},
	'of the rest no look tells either: UAPAY may know parts alone' => static function () use ($answer): void {
		$shop = new Shop();
		$shop->paid();
		$shop->fake->reply('payments/reverse', $answer)->lose('payments/reverse');
		$shop->act('reverse', 1050);
		same('error_unclear', thrown(Refusal::class, static fn () => $shop->act('reverse')));
		$shop->aMinuteLater();
		$shop->fake->reply('invoices/show', $shop->invoice(), 2)->reply('invoices/show', $shop->invoice('REVERSED/REVERSED'));
		$shop->gateway->look($shop->attempt());
		$shop->gateway->look($shop->attempt());
		same([true, true], [$shop->attempt()->isUnclear(), $shop->attempt()->isUndecidable()]);
		$shop->gateway->look($shop->attempt());
		same(['', 27999, Shop::REFUNDED], [$shop->attempt()->action, $shop->attempt()->refunded, $shop->status()]);
	},
	'a card that was declined before does not end a release' => static function (): void {
		$shop = new Shop(['type' => 'hold']);
		$shop->open();
		$declined = $shop->callback('CANCELED/REJECTED', ['paymentId' => '1b000000-0000-4000-8000-00000000000d']);
		$shop->hear('PAID/HOLDED');
		$shop->fake->lose('payments/cancel');
		same('error_unclear', thrown(Refusal::class, static fn () => $shop->act('cancel')));
		same(200, $shop->gateway->hear($declined)[0]);
		same('error_unclear', thrown(Refusal::class, static fn () => $shop->act('complete')));
		same([], $shop->fake->requests('payments/complete'));
	},
	'an answer ends what it answers, and not what another asked for since' => static function (): void {
		$shop = new Shop(['type' => 'hold']);
		$shop->paid('PAID/HOLDED');
		same(true, $shop->gateway->attempts->begin($shop->attempt(), 'complete', 27999));
		$shop->hear(); // the callback is here before the answer, and somebody refunds at once
		same(true, $shop->gateway->attempts->begin($shop->attempt(), 'reverse', 27999));
		$shop->gateway->settle($shop->attempt()->id, true, 'complete');
		same(['reverse', 0, PaymentOutcome::Paid], [$shop->attempt()->action, $shop->attempt()->refunded, $shop->attempt()->outcome]);
		same(false, $shop->gateway->attempts->changeWhile($shop->attempt()->id, 'complete', ['action' => '']));
		same('reverse', $shop->attempt()->action);
	},
	'whichever query fails, what UAPAY was asked for is not asked for again unseen' => static function () use ($answer): void {
		for ($fault = 1; $fault < 100; ++$fault) {
			$shop = new Shop();
			$seen = $shop->paid();
			$shop->fake->reply('payments/reverse', $answer);
			$shop->db->failAt($fault);
			try {
				$shop->gateway->act($seen, 'reverse');
			} catch (\Exception) {
			}
			if (!$shop->db->hasFailed()) {
				same(true, $fault > 8, 'queries of a refund');
				return;
			}
			$sent = count($shop->fake->requests('payments/reverse'));
			same($sent === 0 ? '' : 'reverse', $shop->attempt()->action, "query $fault");
			$shop->aMinuteLater();
			same($sent === 0 ? '' : 'error_unclear', $sent === 0 ? '' : thrown(Refusal::class, static fn () => $shop->act('reverse')));
			$shop->fake->reply('invoices/show', $shop->invoice($sent === 0 ? 'FINISHED/FINISHED' : 'REVERSED/REVERSED'));
			$shop->gateway->look($shop->attempt());
			same([$sent === 0 ? Shop::PROCESSING : Shop::REFUNDED, ''], [$shop->status(), $shop->attempt()->action], "query $fault");
		}
	},
	'without settings nothing is begun' => static function (): void {
		$shop = new Shop();
		$shop->paid();
		$gateway = new Gateway($shop->registry, $shop->log);
		thrown(InvalidRequestException::class, static fn () => $gateway->act($shop->attempt(), 'reverse', 500));
		same('', $shop->attempt()->action);
	},
	'a callback ends it too' => static function (): void {
		$shop = new Shop();
		$shop->paid();
		$shop->fake->lose('payments/reverse');
		thrown(Refusal::class, static fn () => $shop->act('reverse'));
		$shop->hear('REVERSED/REVERSED');
		same(['', Shop::REFUNDED], [$shop->attempt()->action, $shop->status()]);
	},
	'of a part no look can tell: the merchant does' => static function (): void {
		foreach ([true, false] as $done) {
			$shop = new Shop();
			$shop->paid();
			$shop->fake->lose('payments/reverse');
			thrown(Refusal::class, static fn () => $shop->act('reverse', 500));
			$shop->aMinuteLater();
			$shop->fake->reply('invoices/show', $shop->invoice());
			$shop->gateway->look($shop->attempt());
			same([true, true], [$shop->attempt()->isUnclear(), $shop->attempt()->isUndecidable()]);
			$shop->gateway->settle($shop->attempt()->id, $done);
			$shop->gateway->settle($shop->attempt()->id, $done); // a second press
			same(['', $done ? 500 : 0, $done ? 2 : 1], [$shop->attempt()->action, $shop->attempt()->refunded, count($shop->comments())]);
		}
	},
	'a look sees what no callback told' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$shop->fake->reply('invoices/show', $shop->invoice());
		$shop->gateway->look($shop->attempt());
		same([Shop::PROCESSING, Shop::PAYMENT], [$shop->status(), $shop->attempt()->paymentId]);
		same(200, $shop->hear()); // and the callback after all
		same(1, count($shop->comments()));
	},
	'of several payments that counts which the money came by' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$declined = ['paymentId' => 'd', 'status' => 'CANCELED', 'paymentStatus' => 'REJECTED', 'amount' => 27999];
		$shop->fake->reply('invoices/show', $shop->invoice(others: [$declined]));
		$shop->gateway->look($shop->attempt());
		same([PaymentOutcome::Paid, Shop::PAYMENT], [$shop->attempt()->outcome, $shop->attempt()->paymentId]);
	},
	'a buyer who is back while the bank decides has placed the order' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$shop->gateway->leavePending($shop->attempt());
		same([Shop::PENDING, ['Банк ще не підтвердив оплату.']], [$shop->status(), $shop->comments()]);
		$shop->gateway->leavePending($shop->attempt());
		same(1, count($shop->comments()));
		$shop->hear();
		same(Shop::PROCESSING, $shop->status());
	},
	'one asks at a time' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$attempts = $shop->gateway->attempts;
		same([true, false], [$attempts->mayLook($shop->attempt()->id, 5), $attempts->mayLook($shop->attempt()->id, 5)]);
	},
];
