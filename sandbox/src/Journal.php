<?php
declare(strict_types=1);

namespace UapaySandbox;

/** What was asked and what was done, so that a test can count both. */
final class Journal
{
	private string $endpoint = '';
	private int $effects = 0;

	public function __construct(private readonly Store $store, private readonly Clock $clock)
	{
	}

	/** @param string $endpoint an API endpoint, 'page' for the payment page, 'admin' for the admin routes */
	public function start(string $endpoint): void
	{
		$this->endpoint = $endpoint;
		$this->effects = 0;
	}

	public function executed(string $effect, ?Invoice $invoice, ?Payment $payment = null, ?int $amount = null): void
	{
		$this->effects++;
		$this->store->insert('executions', [
			'at_ms' => $this->clock->milliseconds(),
			'endpoint' => $this->endpoint,
			'effect' => $effect,
			'invoice_id' => $invoice?->id,
			'payment_id' => $payment?->id,
			'external_id' => $invoice?->externalId,
			'amount' => $amount,
		]);
	}

	public function answered(?string $clientId, string $result, int $httpStatus, ?string $fault): void
	{
		$this->store->insert('requests', [
			'at_ms' => $this->clock->milliseconds(),
			'endpoint' => $this->endpoint,
			'client_id' => $clientId,
			'result' => $result,
			'executed' => $this->effects,
			'http_status' => $httpStatus,
			'fault' => $fault,
		]);
	}
}
