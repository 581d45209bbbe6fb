<?php
declare(strict_types=1);

namespace UapaySandbox;

/**
 * The queue of callbacks. A callback is signed when its event happens and the same bytes are sent at every attempt;
 * whether UAPAY signs afresh is not known.
 */
final class Callbacks
{
	/** Seconds from one failed attempt to the next. */
	public const DELAYS = [5, 300, 3600, 7200, 86400];

	private bool $added = false;

	public function __construct(
		private readonly Store $store,
		private readonly Config $config,
		private readonly Clock $clock,
		private readonly Quirks $quirks,
	) {
	}

	public function enqueue(Invoice $invoice, Payment $payment): void
	{
		if (($invoice->callbackUrl ?? '') === '') {
			return;
		}
		$claims = $this->quirks->callback(Shapes::callback($invoice, $payment, $this->config->baseUrl));
		$claims = Json::encode($claims + ['iat' => $this->quirks->iat($this->clock->seconds())]);
		$key = (string) $this->config->key($invoice->clientId);
		$this->store->insert('callbacks', [
			'invoice_id' => $invoice->id,
			'payment_id' => $payment->id,
			'url' => $invoice->callbackUrl,
			'body' => $key === '' ? $claims : Json::encode(['token' => Jwt::encode($claims, $key)]),
			'claims' => $claims,
			'state' => 'waiting',
			'made' => 0,
			'due_ms' => Clock::machineMilliseconds(),
		]);
		$this->added = true;
	}

	/** Whether there is something to send now. */
	public function pending(): bool
	{
		return $this->added || $this->store->one(
			"SELECT 1 FROM callbacks WHERE state = 'waiting' AND due_ms <= ? LIMIT 1",
			[Clock::machineMilliseconds()],
		) !== null;
	}
}
