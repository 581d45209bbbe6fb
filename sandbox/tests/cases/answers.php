<?php
declare(strict_types=1);

namespace UapaySandbox\Tests;

use UapaySandbox\Tests\World as W;

/* What a client may rely on in order to tell an answer from another call's, and from its own request. */

return [
	'name what was asked for, and are no request' => static function (World $w): void {
		$client = $w->client;
		$held = $client->paid(['externalId' => 'echo-1', 'type' => 'HOLD']);
		$released = $client->paid(['type' => 'HOLD']);
		$waiting = $client->paid([], 'lookup');
		$payment = static fn (array $ids): array => ['paymentId' => $ids['paymentId']];
		$subscription = $client->invoice(['type' => 'SUBSCRIBE', 'recurringInterval' => 30, 'expiresAt' => 2_000_000_000_000])->text('id');
		$calls = [
			['invoicer/invoices/show', ['id' => $held['invoiceId']], null, ['id' => $held['invoiceId'], 'externalId' => 'echo-1']],
			['invoicer/invoices/update', ['id' => $held['invoiceId']], ['tag' => 'a'], ['id' => $held['invoiceId']]],
			['invoicer/invoices/show/list', ['ids' => [$held['invoiceId']]], null, ['invoices.0.id' => $held['invoiceId']]],
			['invoicer/invoices/show/list', ['externalIds' => ['echo-1']], null, ['invoices.0.externalId' => 'echo-1']],
			['invoicer/invoices/show/list', ['externalIds' => ['echo-0']], null, ['invoices.0.error.details.id' => 'echo-0']],
			['invoicer/payments/show', $payment($held), null, $held + ['invoice.id' => $held['invoiceId'], 'invoice.externalId' => 'echo-1']],
			['invoicer/payments/checkStatus', $waiting, null, ['id' => $waiting['paymentId']]],
			['invoicer/payments/complete', $held, null, $payment($held)],
			['invoicer/payments/reverse', $held, null, $payment($held)],
			['invoicer/payments/cancel', $released, null, $payment($released)],
			['invoicer/payments/showCommission', ['invoiceId' => $held['invoiceId']], ['amount' => 1], []],
			['invoicer/subscriptions/update', ['invoiceId' => $subscription], ['interval' => 7], ['invoiceId' => $subscription]],
		];
		foreach ($calls as [$endpoint, $params, $data, $expected]) {
			foreach (['', 'extra-members'] as $quirk) {
				if ($quirk !== '' && preg_match('~/(complete|reverse|cancel)$~', $endpoint) === 1) {
					continue;
				}
				$answer = $client->call($endpoint, $params, $data, $quirk);
				W::same(1, $answer->get('status'), "$endpoint $answer->body");
				foreach ($expected as $path => $value) {
					W::same($value, $answer->data($path), "$endpoint $path");
				}
				W::same([], array_intersect(['params', 'data', 'token'], array_keys((array) $answer->data())), "$endpoint $quirk");
			}
		}
	},
	'a refused session is named, whatever its code' => static function (World $w): void {
		$client = new Client($w->start(['SESSION_ERROR' => 'GONE']), '6412', Client::KEY);
		$refused = static fn (string $quirk): Answer => $client->send(
			'invoicer/invoices/show',
			$client->sign(['params' => ['sessionId' => 'none', 'id' => 'x'], 'iat' => time()]),
			$quirk,
		);
		W::same(['GONE', 'WRONG_VALUE'], [$refused('')->get('error.code'), $refused('')->get('error.fields.params.sessionId')]);
		W::same(['GONE', null], [$refused('session-error-bare')->get('error.code'), $refused('session-error-bare')->get('error.fields')]);
		W::same('REQUIRED', $client->send('invoicer/invoices/show', ['params' => ['id' => 'x']])->get('error.fields.params.sessionId'));
		$client->admin('POST', 'faults', ['faults' => [['endpoint' => '*', 'kind' => 'session', 'timing' => 'before']]]);
		W::same('WRONG_VALUE', $refused('')->get('error.fields.params.sessionId'));
	},
	'what could not be told again is refused' => static function (World $w): void {
		foreach (['{"a":1e400}', '{"a":[{"b":-1e999}]}', '[1]', '"a"', '{'] as $extraInfo) {
			$created = $w->client->invoice(['extraInfo' => $extraInfo]);
			W::same('FORMAT_ERROR', $created->get('error.code'), $extraInfo);
			W::same('WRONG_VALUE', $created->get('error.fields.data.extraInfo'), $extraInfo);
			$id = $w->client->invoice()->text('id');
			$updated = $w->client->call('invoicer/invoices/update', ['id' => $id], ['extraInfo' => $extraInfo]);
			W::same('WRONG_VALUE', $updated->get('error.fields.data.extraInfo'), $extraInfo);
		}
		// A float that PHP itself cannot write is put into the text.
		$text = str_replace('"INF"', '1e400', json_encode($w->client->request(['systemType' => 'ECOM'], [
			'externalId' => '1', 'type' => 'PAY', 'description' => 'x', 'amount' => 100, 'services' => [['serviceId' => 1, 'x' => 'INF']],
		]), JSON_THROW_ON_ERROR));
		$signed = preg_replace('/}$/D', ',"token":"x"}', $text);
		W::same('WRONG_VALUE', Client::http('POST', $w->client->url . '/api/invoicer/invoices/create', (string) $signed, [])
			->get('error.fields.data.services.0'));
	},
];
