<?php
declare(strict_types=1);

namespace UapaySandbox;

/**
 * The endpoints. A method gets a request that has passed Envelope and Rules, and answers with the documented "data", or
 * null for an answer without any.
 *
 * @phpstan-type Data array<string, mixed>
 */
final class Api
{
	public function __construct(
		private readonly Store $store,
		private readonly Clock $clock,
		private readonly Ledger $ledger,
		private readonly Journal $journal,
		private readonly Shapes $shapes,
		private readonly string $baseUrl,
		private readonly int $sessionLifetime,
	) {
	}

	/** @return Data|null */
	public function call(string $endpoint, Call $call): ?array
	{
		$method = [
			'sessions/create' => $this->openSession(...),
			'invoicer/invoices/create' => $this->createInvoice(...),
			'invoicer/invoices/update' => $this->updateInvoice(...),
			'invoicer/invoices/show' => $this->showInvoice(...),
			'invoicer/invoices/show/list' => $this->listInvoices(...),
			'invoicer/payments/create' => $this->createPayment(...),
			'invoicer/payments/checkStatus' => $this->checkPayment(...),
			'invoicer/payments/confirm' => $this->confirmPayment(...),
			'invoicer/payments/complete' => $this->completePayment(...),
			'invoicer/payments/cancel' => $this->cancelPayment(...),
			'invoicer/payments/reverse' => $this->reversePayment(...),
			'invoicer/payments/show' => $this->showPayment(...),
			'invoicer/payments/showCommission' => $this->showCommission(...),
			'invoicer/subscriptions/update' => $this->updateSubscription(...),
		][$endpoint];
		return $method($call);
	}

	/** @return Data */
	private function openSession(Call $call): array
	{
		$id = Ids::uuid();
		$this->store->insert('sessions', [
			'id' => $id,
			'client_id' => $call->clientId,
			'expires' => $this->clock->seconds() + $this->sessionLifetime,
		]);
		return ['id' => $id];
	}

	/** @return Data */
	private function createInvoice(Call $call): array
	{
		$data = $call->data;
		$subscription = $data->str('type') === 'SUBSCRIBE';
		$id = Ids::uuid();
		$now = $this->clock->milliseconds();
		$expires = $data->strOrNull('payExpiresAt');
		$this->store->insert('invoices', [
			'id' => $id,
			'client_id' => $call->clientId,
			'external_id' => $data->str('externalId'),
			'system_type' => $call->params->str('systemType'),
			'type' => $data->str('type'),
			'amount' => $data->intOrNull('amount'),
			'description' => $data->str('description'),
			'reusability' => $data->bool('reusability'),
			'status' => 'ACTIVE',
			'redirect_url' => $data->strOrNull('redirectUrl') ?: null,
			'callback_url' => $data->strOrNull('callbackUrl') ?: null,
			'tag' => $data->strOrNull('tag'),
			'email' => $data->strOrNull('email'),
			'extra_info' => $data->strOrNull('extraInfo') ?? '{}',
			'services' => Json::encode($data->list('services')),
			'pay_expires_ms' => $expires === null ? null : PayExpiry::milliseconds($expires),
			'recurring_interval' => $subscription ? $data->int('recurringInterval') : null,
			'expires_ms' => $subscription ? $data->int('expiresAt') : null,
			'created_ms' => $now,
			'updated_ms' => $now,
		] + $this->cardTo($data));
		$this->journal->executed('create', $this->ledger->invoice($id), null, $data->intOrNull('amount'));
		return [
			'id' => $id,
			'paymentPageUrl' => "$this->baseUrl/pay/$id",
			'paymentPageUrlQR' => "$this->baseUrl/pay/qr/$id",
		];
	}

	/** @return Data */
	private function updateInvoice(Call $call): array
	{
		$invoice = $this->invoice($call, $call->params->str('id'));
		$changes = $this->cardTo($call->data);
		$columns = ['tag' => 'tag', 'redirectUrl' => 'redirect_url', 'callbackUrl' => 'callback_url', 'extraInfo' => 'extra_info'];
		foreach ($columns as $name => $column) {
			if ($call->data->has($name)) {
				$changes[$column] = $call->data->str($name);
			}
		}
		$this->store->update('invoices', $invoice->id, $changes + ['updated_ms' => $this->clock->milliseconds()]);
		$this->journal->executed('update', $invoice);
		return ['id' => $invoice->id];
	}

	/** @return Data */
	private function showInvoice(Call $call): array
	{
		return $this->shapes->invoice($this->invoice($call, $call->params->str('id')));
	}

	/** @return Data */
	private function listInvoices(Call $call): array
	{
		$found = [];
		foreach (['ids' => 'id', 'externalIds' => 'external_id'] as $name => $column) {
			foreach ($call->params->strings($name) as $id) {
				$rows = $this->store->all(
					"SELECT * FROM invoices WHERE client_id = ? AND $column = ? ORDER BY number",
					[$call->clientId, $id],
				);
				foreach ($rows as $row) {
					$found[] = $this->shapes->invoice(Invoice::fromRow($row));
				}
				if ($rows === []) {
					$found[] = ['error' => ApiError::wrongId($id)->toArray()];
				}
			}
		}
		return ['invoices' => $found];
	}

	/** @return Data */
	private function createPayment(Call $call): array
	{
		$invoice = $this->invoice($call, $call->data->str('invoiceId'));
		$cardId = $call->data->in('cardFrom')->str('id');
		$card = Cards::byId($cardId) ?? throw ApiError::wrongId($cardId);
		$amount = $call->data->int('amount');
		if ($invoice->amount !== null && $amount !== $invoice->amount) {
			throw ApiError::wrongField('data', 'amount', 'WRONG_VALUE');
		}
		$obstacle = $this->ledger->obstacle($invoice);
		if ($obstacle !== null) {
			throw ApiError::wrongStatus('The invoice cannot be paid.', ['id' => $invoice->id, 'reason' => $obstacle]);
		}
		$payment = $this->ledger->pay($invoice, $card, $amount, $call->data->strOrNull('email'));
		return ['id' => $payment->id, 'key' => $payment->secret];
	}

	/** @return Data */
	private function checkPayment(Call $call): array
	{
		return $this->shapes->check($this->payment($call)[1]);
	}

	private function confirmPayment(Call $call): null
	{
		[$invoice, $payment] = $this->payment($call);
		if (!hash_equals($payment->secret, $call->params->str('key'))) {
			throw new ApiError('WRONG_KEY', 'This is not the key that payments/create gave for this payment.');
		}
		if (!$this->ledger->confirm($invoice, $payment, $call->params->str('code'))) {
			throw new ApiError('WRONG_CODE', 'The code is wrong.', details: [
				'id' => $payment->id,
				'confirmationsLeft' => $payment->confirmationsLeft - 1,
			]);
		}
		return null;
	}

	/** @return Data */
	private function completePayment(Call $call): array
	{
		[$invoice, $payment] = $this->payment($call);
		$this->ledger->complete($invoice, $payment, $call->params->intOrNull('amount'));
		return ['paymentId' => $payment->id];
	}

	/** @return Data */
	private function cancelPayment(Call $call): array
	{
		[$invoice, $payment] = $this->payment($call);
		$this->ledger->cancel($invoice, $payment);
		return ['paymentId' => $payment->id];
	}

	/** @return Data */
	private function reversePayment(Call $call): array
	{
		[$invoice, $payment] = $this->payment($call);
		$this->ledger->reverse($invoice, $payment, $call->data->intOrNull('amount'));
		return ['paymentId' => $payment->id];
	}

	/** @return Data */
	private function showPayment(Call $call): array
	{
		$id = $call->params->str('paymentId');
		$payment = $this->ledger->payment($id);
		if ($payment === null || $payment->clientId !== $call->clientId) {
			throw ApiError::wrongId($id);
		}
		return $this->shapes->payment($this->invoice($call, $payment->invoiceId), $payment);
	}

	/** @return Data */
	private function showCommission(Call $call): array
	{
		$invoice = $this->invoice($call, $call->params->str('invoiceId'));
		$commission = $this->ledger->commission($invoice);
		// The amount that is asked about counts only where the invoice leaves it open.
		$amount = $invoice->amount ?? $call->data->int('amount');
		return ['commission' => $commission->toArray(), 'commissionAmount' => $commission->on($amount)];
	}

	/** @return Data */
	private function updateSubscription(Call $call): array
	{
		$invoice = $this->invoice($call, $call->params->strOrNull('invoiceId') ?? $call->params->str('id'));
		if (!$invoice->isSubscription()) {
			throw ApiError::wrongStatus('The invoice is not a subscription.', ['id' => $invoice->id, 'type' => $invoice->type]);
		}
		$changes = ['updated_ms' => $this->clock->milliseconds()];
		foreach (['interval' => 'recurring_interval', 'expiresAt' => 'expires_ms'] as $name => $column) {
			if ($call->data->has($name)) {
				$changes[$column] = $call->data->int($name);
			}
		}
		$this->store->update('invoices', $invoice->id, $changes);
		$this->journal->executed('update', $invoice);
		return ['invoiceId' => $invoice->id] + $this->shapes->subscription($this->invoice($call, $invoice->id));
	}

	/** A client's own invoice; another's does not exist for it. */
	private function invoice(Call $call, string $id): Invoice
	{
		$invoice = $this->ledger->invoice($id);
		return $invoice !== null && $invoice->clientId === $call->clientId ? $invoice : throw ApiError::wrongId($id);
	}

	/** @return array{Invoice, Payment} */
	private function payment(Call $call): array
	{
		$invoice = $this->invoice($call, $call->params->str('invoiceId'));
		$id = $call->params->str('paymentId');
		$payment = $this->ledger->payment($id);
		return $payment !== null && $payment->invoiceId === $invoice->id ? [$invoice, $payment] : throw ApiError::wrongId($id);
	}

	/**
	 * The recipient's card in either spelling.
	 *
	 * @return array<string, string>
	 */
	private function cardTo(Fields $data): array
	{
		$id = $data->strOrNull('cardToId') ?? $data->in('cardTo')->strOrNull('id');
		$number = $data->in('cardTo')->strOrNull('pan');
		return ($id === null ? [] : ['card_to_id' => $id]) + ($number === null ? [] : ['card_to_masked' => Card::mask($number)]);
	}
}
