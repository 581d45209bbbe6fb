<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace UapayOpencart;

use Opencart\System\Library\Extension\Uapay\Gateway;
use Opencart\System\Library\Extension\Uapay\Refusal;
use Uapay\PaymentOutcome;

/* Who presses "pay", once and again. */

return [
	'what UAPAY is asked for' => static function (): void {
		$shop = new Shop();
		$shop->open();
		[['params' => $params, 'data' => $data]] = $shop->fake->requests('invoices/create');
		$attempt = $shop->attempt();
		same('ECOM', $params['systemType']);
		same(
			['PAY', 27999, $attempt->externalId, 'Замовлення № 15, Крамниця & Ко', 'buyer@example.com'],
			[$data['type'], $data['amount'], $data['externalId'], $data['description'], $data['email']],
		);
		same("https://shop.example/index.php?route=extension/uapay/payment/uapay.wait&language=uk-ua&token=$attempt->token", $data['redirectUrl']);
		same('https://shop.example/index.php?route=extension/uapay/payment/uapay.callback', $data['callbackUrl']);
		same(1, preg_match('/^15-1-[0-9a-f]{6}$/', $attempt->externalId));
		same(1, preg_match('/^[0-9a-f]{32}$/', $attempt->token));
	},
	'a hold is asked for where the shop wants it' => static function (): void {
		$shop = new Shop(['type' => 'hold']);
		$shop->open();
		same('HOLD', $shop->fake->requests('invoices/create')[0]['data']['type'] ?? null);
	},
	'an address that is none is left out' => static function (): void {
		$shop = new Shop();
		$shop->db->query("UPDATE `order` SET email = 'localhost'");
		$shop->open();
		same(false, isset($shop->fake->requests('invoices/create')[0]['data']['email']));
	},
	'the open page is offered again' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$shop->fake->reply('invoices/show', $shop->invoice(null));
		same('https://pay.example/' . Shop::INVOICE, $shop->pay());
		same(1, count($shop->fake->requests('invoices/create')));
	},
	'so it is after a declined card' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$shop->hear('CANCELED/REJECTED');
		same(PaymentOutcome::Failed, $shop->attempt()->outcome);
		$shop->fake->reply('invoices/show', $shop->invoice('CANCELED/REJECTED'));
		same('https://pay.example/' . Shop::INVOICE, $shop->pay());
	},
	'a page that is closed gives way to a new invoice with another external id' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$first = $shop->attempt();
		$shop->fake->reply('invoices/show', $shop->invoice(null, ['status' => 'INACTIVE']));
		$shop->open('1a000000-0000-4000-8000-000000000002');
		same([2, false], [$shop->attempt()->number, $shop->attempt()->externalId === $first->externalId]);
	},
	'who has paid in the meantime is sent to the page that says so' => static function (): void {
		foreach (['FINISHED/FINISHED', 'PAID/HOLDED'] as $status) {
			$shop = new Shop();
			$shop->open();
			$shop->fake->reply('invoices/show', $shop->invoice($status));
			same($shop->gateway->returnUrl($shop->attempt()->token, 'uk-ua'), $shop->pay());
			same(1, count($shop->gateway->attempts->ofOrder(15)));
		}
	},
	'nobody pays while it is unknown, under way elsewhere, or given back' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$shop->fake->reply('invoices/show', $shop->invoice('NEW_WORD/NEW_WORD'), 2);
		same('error_unknown', $shop->refusal());
		same('error_unknown', $shop->refusal());
		$shop = new Shop();
		$shop->open();
		$shop->db->query("UPDATE `order` SET total = '300.0000'");
		$shop->fake->reply('invoices/show', $shop->invoice('NEW/PENDING'));
		same('error_under_way', $shop->refusal());
		$shop = new Shop();
		$shop->paid();
		$shop->hear('REVERSED/REVERSED');
		same('error_refunded', $shop->refusal());
	},
	'nor while the page of an earlier attempt is being paid, or was' => static function (): void {
		$second = '1a000000-0000-4000-8000-000000000002';
		foreach ([null, 'CANCELED/REJECTED'] as $first) {
			foreach (['NEW/PENDING' => 'error_under_way', 'NEW_WORD/NEW_WORD' => 'error_unknown', 'FINISHED/FINISHED' => 'paid'] as $status => $refusal) {
				$shop = new Shop();
				$shop->open();
				$first === null || $shop->hear($first, ['paymentId' => '1b000000-0000-4000-8000-00000000000d']);
				$shop->db->query("UPDATE `order` SET total = '300.0000'");
				$shop->fake->reply('invoices/show', $shop->invoice(null));
				$paid = $shop->invoice($status);
				$shop->open($second);
				$shop->fake->reply('invoices/show', $paid)->reply('invoices/show', $shop->invoice(null, ['id' => $second]));
				$refusal === 'paid' ? same(1, preg_match('/uapay\.wait&/', $shop->pay())) : same($refusal, $shop->refusal(), $status);
				same(2, count($shop->gateway->attempts->ofOrder(15)));
			}
		}
	},
	'of an earlier order any attempt may be the one that was paid' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$shop->db->query("UPDATE `order` SET total = '300.0000'");
		$shop->fake->reply('invoices/show', $shop->invoice(null));
		$paid = $shop->invoice();
		$second = '1a000000-0000-4000-8000-000000000002';
		$shop->open($second);
		$shop->fake->reply('invoices/show', $paid)->reply('invoices/show', $shop->invoice(null, ['id' => $second]));
		same(true, $shop->gateway->hasPaid($shop->attempt()));
	},
	'what was shown is what is paid' => static function (): void {
		$shop = new Shop();
		same('error_rate', thrown(Refusal::class, static fn () => $shop->gateway->pay($shop->order(), 27998)));
		same([], $shop->gateway->attempts->ofOrder(15));
		$shop->fake->reply('invoices/create', ['id' => Shop::INVOICE, 'paymentPageUrl' => 'https://pay.example/']);
		same('https://pay.example/', $shop->gateway->pay($shop->order(), 27999));
	},
	'whichever query fails, the buyer gets one page to pay on' => static function (): void {
		for ($fault = 1; $fault < 100; ++$fault) {
			$shop = new Shop();
			$order = $shop->order();
			$shop->fake->reply('invoices/create', ['id' => Shop::INVOICE, 'paymentPageUrl' => 'https://pay.example/1']);
			$shop->db->failAt($fault);
			try {
				$shop->gateway->pay($order);
			} catch (\Exception) {
			}
			if (!$shop->db->hasFailed()) {
				same(true, $fault > 4, 'queries of a payment');
				return;
			}
			if ($shop->fake->requests('invoices/create') === []) {
				continue;
			}
			// Nobody knows the address of its page: it is looked for, and another one is made.
			same('error_busy', $shop->refusal(), "query $fault");
			$shop->aMinuteLater();
			$shop->fake->reply('invoices/show/list', ['invoices' => [$shop->invoice(null)]]);
			$shop->open('1a000000-0000-4000-8000-000000000002');
			same([Shop::INVOICE, 2], [$shop->gateway->attempts->ofOrder(15)[0]->invoiceId, count($shop->gateway->attempts->ofOrder(15))]);
		}
	},
	'an order that is gone is not paid' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$shop->db->query('DELETE FROM `order`');
		same('error_order', $shop->refusal());
	},
	'a changed cart gets a new invoice over the new amount' => static function (): void {
		$shop = new Shop();
		$shop->open();
		$shop->db->query("UPDATE `order` SET total = '300.0000'");
		$shop->fake->reply('invoices/show', $shop->invoice(null));
		same(30000, $shop->open('1a000000-0000-4000-8000-000000000002'));
	},
	'UAPAY cannot be reached: nothing is new, and the next try begins where this one did' => static function (): void {
		$shop = new Shop();
		$shop->gateway->with($shop->fake->client(maxRetries: 0));
		$shop->fake->unreachable('invoices/create');
		same('error_unavailable', $shop->refusal());
		same(['', PaymentOutcome::Failed], [$shop->attempt()->action, $shop->attempt()->outcome]);
		$shop->open();
		$shop->fake->unreachable('invoices/show');
		same('error_unreachable', $shop->refusal()); // it may be paid already
		same(2, count($shop->gateway->attempts->ofOrder(15)));
	},
	'UAPAY refuses' => static function (): void {
		$shop = new Shop();
		$shop->fake->refuse('invoices/create', 'FORMAT_ERROR', ['data' => ['email' => 'WRONG_VALUE']]);
		same('error_unavailable', $shop->refusal());
		same(true, str_contains($shop->log->lines[0] ?? '', 'FORMAT_ERROR'), $shop->log->lines[0] ?? 'no log');
	},
	'the answer to a new invoice is lost: it is looked for before there is another one' => static function (): void {
		$shop = new Shop();
		$shop->fake->lose('invoices/create');
		same('error_unavailable', $shop->refusal());
		same(true, $shop->attempt()->isUnclear());
		$shop->fake->reply('invoices/show/list', ['invoices' => [$shop->invoice(null)]]);
		$shop->open('1a000000-0000-4000-8000-000000000002');
		[$lost] = $shop->gateway->attempts->ofOrder(15);
		same([Shop::INVOICE, '', PaymentOutcome::Pending], [$lost->invoiceId, $lost->action, $lost->outcome]);
	},
	'or it was never made' => static function (): void {
		$shop = new Shop();
		$shop->fake->lose('invoices/create');
		same('error_unavailable', $shop->refusal());
		$shop->fake->reply('invoices/show/list', ['invoices' => [['error' => ['code' => 'WRONG_ID', 'details' => ['id' => $shop->attempt()->externalId]]]]]);
		$shop->open();
		[$lost] = $shop->gateway->attempts->ofOrder(15);
		same(['', '', PaymentOutcome::Failed], [$lost->invoiceId, $lost->action, $lost->outcome]);
	},
	'two at the same time make one invoice' => static function (): void {
		$shop = new Shop();
		$attempts = $shop->gateway->attempts;
		same(1, $attempts->add(15, 1, false, 27999, '279.9900')?->number);
		same(null, $attempts->add(15, 1, false, 27999, '279.9900'));
		same('error_busy', $shop->refusal());
		$shop->aMinuteLater(); // the process that was at it is dead
		$shop->fake->reply('invoices/show/list', ['invoices' => [['error' => ['code' => 'WRONG_ID', 'details' => ['id' => $shop->attempt()->externalId]]]]]);
		$shop->open();
	},
	'a buyer who left another order\'s page has paid it, or not, or nobody can say' => static function (): void {
		foreach (['FINISHED/FINISHED' => true, 'PAID/HOLDED' => true, 'CANCELED/REJECTED' => false, 'REVERSED/REVERSED' => false] as $status => $paid) {
			$shop = new Shop();
			$shop->open();
			$shop->fake->reply('invoices/show', $shop->invoice($status));
			same($paid, $shop->gateway->hasPaid($shop->attempt()), $status);
		}
		foreach (['NEW/PENDING' => 'error_under_way', 'NEW_WORD/NEW_WORD' => 'error_unknown'] as $status => $refusal) {
			$shop = new Shop();
			$shop->open();
			$shop->fake->reply('invoices/show', $shop->invoice($status));
			same($refusal, thrown(Refusal::class, static fn () => $shop->gateway->hasPaid($shop->attempt())));
		}
		$shop = new Shop();
		$shop->open();
		$shop->gateway->with($shop->fake->client(maxRetries: 0));
		$shop->fake->unreachable('invoices/show')->reply('invoices/show', $shop->invoice(null));
		same('error_unreachable', thrown(Refusal::class, static fn () => $shop->gateway->hasPaid($shop->attempt())));
		same(false, $shop->gateway->hasPaid($shop->attempt()));
	},
	'the outcome of an order is that of the attempt that tells most' => static function (): void {
		$shop = new Shop();
		same(PaymentOutcome::Pending, Gateway::outcomeOf([]));
		foreach (['failed', 'refunded', 'pending', 'unknown', 'held', 'paid'] as $i => $outcome) {
			$attempt = $shop->gateway->attempts->add(15, $i + 1, false, 1, '0.0100') ?? throw new \LogicException();
			$shop->gateway->attempts->change($attempt->id, ['outcome' => $outcome]);
			same($outcome, Gateway::outcomeOf($shop->gateway->attempts->ofOrder(15))->value);
		}
	},
];
