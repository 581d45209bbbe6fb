<?php
declare(strict_types=1);

namespace UapaySandbox\Tests;

use UapaySandbox\Tests\World as W;

return [
	'change answers' => static function (World $w): void {
		$client = $w->client;
		$ids = $client->paid(['externalId' => '55', 'reusability' => true]);
		$client->admin('POST', 'pay', ['invoiceId' => $ids['invoiceId'], 'card' => 'declined']);
		$invoice = static fn (string $quirk): Answer => $client->call('invoicer/invoices/show', ['id' => $ids['invoiceId']], null, $quirk);
		$payment = static fn (string $quirk): Answer => $client->call('invoicer/payments/show', ['paymentId' => $ids['paymentId']], null, $quirk);
		W::same('1', $invoice('status-string')->get('status'));
		W::same(true, is_string($invoice('iat-string')->data('iat')));
		W::same(true, is_int($invoice('timestamps-epoch-ms')->data('payments.0.createdAt')));
		W::same(13, strlen($invoice('timestamps-epoch-ms-string')->text('createdAt')));
		W::same(true, is_string($payment('timestamps-iso')->data('invoice.createdAt')));
		W::same('{}', $invoice('extra-info-string')->data('extraInfo'));
		W::same(980, $invoice('currency-int')->data('payments.0.currency'));
		W::same('6412', $invoice('client-id-string')->data('clientId'));
		W::same(55, $invoice('external-id-int')->data('externalId'));
		W::same('1999', $invoice('amounts-string')->data('amount'));
		W::same('', $invoice('redirect-url-empty')->data('redirectUrl'));
		W::same(0, strpos($invoice('cheque-link-without-scheme')->text('payments.0.chequeLink'), '127.'));
		W::same($ids['invoiceId'], $invoice('ids-capitalised')->data('Id'));
		W::same($ids['paymentId'], $invoice('payment-id-as-id')->data('payments.0.id'));
		W::same('REJECTED', $invoice('payments-newest-first')->data('payments.0.paymentStatus'));
		W::same('SOMETHING_NEW', $invoice('unknown-statuses')->data('payments.0.status'));
		W::same('ACTIVE', $invoice('invoice-names-short')->data('status'));
		W::same(['id' => null], $invoice('card-to-nested')->data('cardTo'));
		W::same(42, $invoice('extra-members')->data('notYetDocumented.answer'));
		W::same(true, array_key_exists('paidAt', (array) $invoice('nulls-sent')->data('payments.0')));
		W::same(false, array_key_exists('paidAt', (array) $payment('nulls-omitted')->data()));
		W::same('ACTIVE', $payment('invoice-names-long')->data('invoice.invoiceStatus'));
		W::same('FINISHED', $client->call('invoicer/payments/checkStatus', $ids, null, 'check-status-unswapped')->data('status'));
		W::same(0, $client->call('invoicer/invoices/show', ['id' => 'x'], null, 'error-status-zero')->get('status'));
		$empty = $client->invoice()->text('id');
		W::same(false, array_key_exists('payments', (array) $client->call('invoicer/invoices/show', ['id' => $empty], null, 'payments-omitted-when-empty')->data()));
		W::same('UNKNOWN', $client->call('invoicer/invoices/show', ['id' => 'x', 'systemType' => 'ECOM'], null, 'unknown-members-refused')->get('error.fields.params.systemType'));
		W::contains('\/', (string) base64_decode(strtr(explode('.', $invoice('escaped-json')->body)[1], '-_', '+/')));
	},
	'change sessions and confirmations' => static function (World $w): void {
		$request = $w->client->sign(['params' => ['clientId' => '6412'], 'iat' => time()]);
		W::same(true, is_string($w->client->send('sessions/create', $request, 'session-id-top-level')->get('id')));
		foreach (['confirm-empty-data' => [], 'confirm-token' => ['iat']] as $quirk => $keys) {
			$client = $w->client;
			$ids = $client->paid([], 'lookup');
			$row = (new \PDO("sqlite:$w->folder/0.sqlite"))->query("SELECT secret FROM payments WHERE id = '{$ids['paymentId']}'");
			$secret = $row === false ? '' : $row->fetchColumn();
			$answer = $client->call('invoicer/payments/confirm', $ids + ['code' => '123456', 'key' => $secret], null, $quirk);
			W::same($keys, array_keys((array) $answer->data()), $quirk);
		}
	},
	'change callbacks, set for the whole server' => static function (World $w): void {
		$client = $w->client;
		$client->admin('POST', 'settings', ['quirks' => ['callback-extra-info-object', 'callback-dates-epoch-ms-string', 'callback-receipt-path-relative']]);
		$ids = $client->paid(['callbackUrl' => $w->callbackUrl(), 'extraInfo' => '{"a":1}']);
		$client->admin('POST', 'settings', ['quirks' => []]);
		$claims = $w->received($ids['invoiceId'], 1)[0] ?? [];
		W::same(['a' => 1], $claims['extraInfo'] ?? null);
		W::same(true, is_string($claims['createDate'] ?? null) && ctype_digit($claims['createDate']));
	},
	'old names in callbacks' => static function (World $w): void {
		$client = $w->client;
		$client->admin('POST', 'settings', ['quirks' => ['callback-old-names']]);
		$ids = $client->paid(['callbackUrl' => $w->callbackUrl()]);
		$client->admin('POST', 'settings', ['quirks' => []]);
		$callbacks = $client->admin('GET', 'callbacks');
		$last = count((array) $callbacks->get('callbacks')) - 1;
		$claims = (array) $callbacks->get("callbacks.$last.claims");
		W::same([
			'id', 'orderId', 'externalId', 'number', 'paymentNumber', 'extarnalId', 'cardPanMasked', 'amount', 'status', 'paymentStatus',
			'extraInfo', 'receiptPath', 'createdAt', 'createDate', 'payDate', 'iat',
		], array_keys($claims));
		W::same([$ids['paymentId'], $ids['invoiceId']], [$claims['id'], $claims['orderId']]);
		W::same("/acquiring/receipts/v2/{$ids['paymentId']}.pdf", $claims['receiptPath']);
		foreach (['createdAt', 'createDate', 'payDate'] as $date) {
			W::same(1, preg_match('/^\d{13}$/D', is_string($claims[$date]) ? $claims[$date] : ''), $date);
		}
		W::same($claims['createDate'], $claims['createdAt']);
	},
	'messages of errors' => static function (World $w): void {
		$client = $w->client;
		$message = static fn (Answer $answer): mixed => $answer->get('error.message');
		$show = static fn (string $quirks): Answer => $client->call('invoicer/invoices/show', ['id' => 'x'], null, $quirks);
		W::same(null, $message($show('')));
		W::same('There is no such object.', $message($show('error-messages')));
		W::same(null, $message($show('error-messages,no-error-messages')));
		W::same('Members of the request are wrong or missing.', $message($client->call('invoicer/invoices/show', [], null, 'error-messages')));
		$client->admin('POST', 'faults', ['faults' => [['endpoint' => '*', 'kind' => 'time', 'timing' => '']]]);
		W::same('The time of the request is too far from the time here.', $message($show('error-messages')));
		$list = $client->call('invoicer/invoices/show/list', ['ids' => ['x']], null, 'error-messages');
		W::same('There is no such object.', $list->data('invoices.0.error.message'));
		$ids = $client->paid();
		W::same('The payment is not in the state that this needs.', $message($client->call('invoicer/payments/cancel', $ids, null, 'error-messages')));
	},
];
