<?php
declare(strict_types=1);

namespace UapaySandbox\Tests;

use UapaySandbox\Tests\World as W;

/** @return array<string, mixed> */
$device = static fn (): array => ['device' => [
	'acceptHeader' => '*/*', 'ip' => '91.137.205.117', 'colorDepth' => 24, 'javaEnabled' => false, 'language' => 'en-US',
	'screenHeight' => 864, 'screenWidth' => 1536, 'windowHeight' => 734, 'windowWidth' => 1479,
	'time' => '2021-10-07T14:55:52.832Z', 'timezoneOffset' => -180, 'userAgent' => 'Mozilla/5.0',
]];
$payment = static fn (string $invoice, int $card): array => [
	'invoiceId' => $invoice, 'amount' => 1999, 'currency' => 980,
	'cardFrom' => ['id' => "5a4d0b00-0000-4000-8000-00000000000$card", 'securityCode' => '530'],
];

return [
	'show and list' => static function (World $w): void {
		$ids = $w->client->paid(['extraInfo' => '{"a":{"b":"ї"}}', 'email' => 'payer@example.com']);
		$shown = $w->client->call('invoicer/invoices/show', ['id' => $ids['invoiceId']]);
		W::same(6412, $shown->data('clientId'));
		W::same('ї', $shown->data('extraInfo.a.b'));
		W::same('980', $shown->data('payments.0.currency'));
		W::same($ids['paymentId'], $shown->data('payments.0.paymentId'));
		$list = $w->client->call('invoicer/invoices/show/list', ['ids' => ['nope', $ids['invoiceId']]]);
		W::same('WRONG_ID', $list->data('invoices.0.error.code'));
		W::same('nope', $list->data('invoices.0.error.details.id'));
		W::same($ids['invoiceId'], $list->data('invoices.1.id'));
		$payment = $w->client->call('invoicer/payments/show', ['paymentId' => $ids['paymentId']]);
		W::same('FINISHED', $payment->data('status'));
		W::same(true, is_int($payment->data('invoice.createdAt')));
		W::same('payer@example.com', $payment->data('email'));
		W::contains('"serviceData":{}', (string) base64_decode(strtr(explode('.', (string) json_encode($payment->get('data.token')))[1], '-_', '+/')));
		$many = $w->client->call('invoicer/invoices/show/list', ['externalIds' => array_fill(0, 101, 'x')]);
		W::same('TOO_MANY', $many->get('error.fields.params.externalIds'));
		W::same('REQUIRED', $w->client->call('invoicer/invoices/show/list')->get('error.fields.params.ids'));
		W::same(100, count((array) $w->client->call('invoicer/invoices/show/list', ['ids' => array_fill(0, 100, 'x')])->data('invoices')));
	},
	'other clients see nothing' => static function (World $w): void {
		$ids = $w->client->paid();
		W::same('WRONG_ID', $w->unsigned()->call('invoicer/invoices/show', ['id' => $ids['invoiceId']])->get('error.code'));
		W::same('WRONG_ID', $w->unsigned()->call('invoicer/payments/show', ['paymentId' => $ids['paymentId']])->get('error.code'));
	},
	'update' => static function (World $w): void {
		$id = $w->client->invoice()->text('id');
		$answer = $w->client->call('invoicer/invoices/update', ['id' => $id], [
			'redirectUrl' => '', 'tag' => 'Клієнт 1', 'cardToId' => 'c1', 'extraInfo' => '{"x":1}',
		]);
		W::same($id, $answer->data('id'));
		$shown = $w->client->call('invoicer/invoices/show', ['id' => $id]);
		W::same(['Клієнт 1', 'c1', 1], [$shown->data('tag'), $shown->data('cardToId'), $shown->data('extraInfo.x')]);
	},
	'hold, complete less' => static function (World $w): void {
		$ids = $w->client->paid(['type' => 'HOLD']);
		W::same('PAID/HOLDED', $w->client->statuses($ids));
		W::same('WRONG_STATUS', $w->client->call('invoicer/payments/reverse', $ids)->get('error.code'));
		$more = $w->client->call('invoicer/payments/complete', $ids + ['amount' => 2000]);
		W::same('WRONG_VALUE', $more->get('error.fields.params.amount'));
		W::same($ids['paymentId'], $w->client->call('invoicer/payments/complete', $ids + ['amount' => 1200])->data('paymentId'));
		W::same('FINISHED/FINISHED', $w->client->statuses($ids));
		W::same(1200, $w->client->call('invoicer/payments/show', ['paymentId' => $ids['paymentId']])->data('amount'));
		W::same('WRONG_STATUS', $w->client->call('invoicer/payments/complete', $ids)->get('error.code'));
		W::same('WRONG_STATUS', $w->client->call('invoicer/payments/cancel', $ids)->get('error.code'));
	},
	'hold, cancel' => static function (World $w): void {
		$ids = $w->client->paid(['type' => 'HOLD']);
		W::same($ids['paymentId'], $w->client->call('invoicer/payments/cancel', $ids)->data('paymentId'));
		W::same('CANCELED/CANCELED', $w->client->statuses($ids));
		W::same('WRONG_STATUS', $w->client->call('invoicer/payments/complete', $ids)->get('error.code'));
		$other = $w->client->invoice()->text('id');
		W::same('WRONG_ID', $w->client->call('invoicer/payments/cancel', ['invoiceId' => $other] + $ids)->get('error.code'));
	},
	'reverse in parts' => static function (World $w): void {
		$ids = $w->client->paid();
		foreach ([500 => null, 1500 => 'WRONG_VALUE', 1499 => null, 1 => null] as $amount => $fault) {
			$answer = $w->client->call('invoicer/payments/reverse', $ids, ['amount' => $amount]);
			$expected = $amount === 1 ? 'WRONG_STATUS' : ($fault === null ? null : 'FORMAT_ERROR');
			W::same($expected, $answer->get('error.code'), (string) $amount);
		}
		W::same('REVERSED/REVERSED', $w->client->statuses($ids));
		$ids = $w->client->paid();
		W::same($ids['paymentId'], $w->client->call('invoicer/payments/reverse', $ids)->data('paymentId'));
		W::same('REVERSED/REVERSED', $w->client->statuses($ids));
	},
	'commission' => static function (World $w): void {
		$id = $w->client->call('invoicer/invoices/create', ['systemType' => 'ECOM'], [
			'externalId' => '1', 'type' => 'PAY', 'description' => 'open amount',
		])->text('id');
		$answer = $w->client->call('invoicer/payments/showCommission', ['invoiceId' => $id], ['amount' => 50000]);
		W::same(['percents' => 2, 'fixed' => 100], $answer->data('commission'));
		W::same(1100, $answer->data('commissionAmount'));
		$fixed = $w->client->invoice()->text('id');
		W::same(140, $w->client->call('invoicer/payments/showCommission', ['invoiceId' => $fixed], ['amount' => 5])->data('commissionAmount'));
	},
	'a card pays at once, or is declined' => static function (World $w) use ($device, $payment): void {
		foreach ([1 => 'FINISHED/FINISHED', 5 => 'CANCELED/REJECTED', 6 => 'NEW/PENDING'] as $card => $statuses) {
			$invoice = $w->client->invoice()->text('id');
			$answer = $w->client->call('invoicer/payments/create', $device(), $payment($invoice, $card));
			W::same($statuses, $w->client->statuses(['invoiceId' => $invoice, 'paymentId' => $answer->text('id')]));
		}
		$again = $w->client->call('invoicer/payments/create', $device(), $payment($invoice, 1));
		W::same('WRONG_STATUS', $again->get('error.code'));
		$bad = $w->client->call('invoicer/payments/create', [], ['amount' => 5] + $payment($invoice, 1));
		W::same('REQUIRED', $bad->get('error.fields.params.device'));
		W::same('WRONG_ID', $w->client->call('invoicer/payments/create', $device(), $payment($invoice, 9))->get('error.code'));
	},
	'LOOKUP' => static function (World $w) use ($device, $payment): void {
		$invoice = $w->client->invoice()->text('id');
		$created = $w->client->call('invoicer/payments/create', $device(), $payment($invoice, 4));
		$ids = ['invoiceId' => $invoice, 'paymentId' => $created->text('id')];
		$check = $w->client->call('invoicer/payments/checkStatus', $ids);
		W::same('NEEDS_CONFIRMATION', $check->data('status'));
		W::same('NEW', $check->data('paymentStatus'));
		W::same(['type' => 'LOOKUP', 'confirmationsLeft' => 3], $check->data('confirmation'));
		$confirm = static fn (string $code, string $key): Answer =>
			$w->client->call('invoicer/payments/confirm', $ids + ['code' => $code, 'key' => $key]);
		W::same('WRONG_KEY', $confirm('123456', 'x')->get('error.code'));
		W::same('WRONG_CODE', $confirm('0', $created->text('key'))->get('error.code'));
		W::same(2, $w->client->call('invoicer/payments/checkStatus', $ids)->data('confirmation.confirmationsLeft'));
		W::same('{"status":1}', $confirm('123456', $created->text('key'))->body);
		W::same('FINISHED/FINISHED', $w->client->statuses($ids));
		W::same(null, $w->client->call('invoicer/payments/checkStatus', $ids)->data('confirmation'));

		$created = $w->client->call('invoicer/payments/create', $device(), $payment($w->client->invoice()->text('id'), 4));
		$shown = $w->client->call('invoicer/payments/show', ['paymentId' => $created->text('id')]);
		$ids = ['invoiceId' => $shown->text('invoiceId'), 'paymentId' => $created->text('id')];
		foreach ([2, 1, 0] as $left) {
			$wrong = $w->client->call('invoicer/payments/confirm', $ids + ['code' => '0', 'key' => $created->text('key')]);
			W::same($left, $wrong->get('error.details.confirmationsLeft'));
		}
		W::same('CANCELED/REJECTED', $w->client->statuses($ids));
	},
	'3DS' => static function (World $w) use ($device, $payment): void {
		foreach (['Accept' => 'FINISHED/FINISHED', 'Decline' => 'CANCELED/REJECTED'] as $button => $statuses) {
			$invoice = $w->client->invoice()->text('id');
			$created = $w->client->call('invoicer/payments/create', $device(), $payment($invoice, 3));
			$ids = ['invoiceId' => $invoice, 'paymentId' => $created->text('id')];
			$check = $w->client->call('invoicer/payments/checkStatus', $ids);
			W::same('3DS', $check->data('confirmation.type'));
			$back = $check->text('confirmation.redirect.url') . '?' . http_build_query(
				(array) $check->data('confirmation.redirect.params') + ['redirect' => 'http://shop.example/done'],
			);
			$bank = Client::post($check->text('confirmation.url') . '?lang=en', [
				'PaReq' => $check->text('confirmation.form.PaReq'), 'TermUrl' => $back, 'MD' => '<1>',
			]);
			W::contains('value="&lt;1&gt;"', $bank->body);
			preg_match('~action="([^"]+)".*?name="PaRes" value="([^"]+)"(?:(?!</form>).)*>' . $button . '<~s', strstr($bank->body, $button === 'Accept' ? '<form' : 'Accept') ?: '', $match);
			W::same($back, html_entity_decode($match[1] ?? ''));
			W::same(400, Client::post($back, ['PaRes' => 'Y.0'])->status);
			W::same('NEW/NEEDS_CONFIRMATION', $w->client->statuses($ids));
			$returned = Client::post($back, ['PaRes' => $match[2] ?? '']);
			W::same('http://shop.example/done', $returned->header('Location'));
			W::same($statuses, $w->client->statuses($ids));
		}
	},
	'subscriptions' => static function (World $w): void {
		$ids = $w->client->paid(['type' => 'SUBSCRIBE', 'recurringInterval' => 30, 'expiresAt' => (time() + 1_000_000) * 1000]);
		$answer = $w->client->call('invoicer/subscriptions/update', ['invoiceId' => $ids['invoiceId']], ['interval' => 7]);
		W::same(
			['invoiceId', 'amount', 'commission', 'interval', 'expiresAt', 'plannedPaidAt', 'status', 'iat'],
			array_keys((array) $answer->data()),
		);
		W::same(7, $answer->data('interval'));
		W::same('FINISHED', $w->client->admin('POST', 'recur', ['invoiceId' => $ids['invoiceId']])->get('payment.status'));
		$w->client->admin('POST', 'recur', ['invoiceId' => $ids['invoiceId'], 'card' => 'declined']);
		$shown = $w->client->call('invoicer/invoices/show', ['id' => $ids['invoiceId']]);
		W::same(3, count((array) $shown->data('payments')));
		W::same('REJECTED', $shown->data('payments.2.paymentStatus'));
		W::same(7, $shown->data('recurringData.interval'));
		$plain = $w->client->invoice()->text('id');
		W::same('WRONG_STATUS', $w->client->call('invoicer/subscriptions/update', ['id' => $plain])->get('error.code'));
	},
];
