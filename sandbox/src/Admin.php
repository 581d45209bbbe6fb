<?php
declare(strict_types=1);

namespace UapaySandbox;

/**
 * Routes for tests under /sandbox, for callers on this machine only. Every answer is {"ok":true, ...} or, with HTTP 400
 * or 404, {"ok":false,"error":"..."}.
 *
 * @phpstan-type Result array<string, mixed>
 */
final class Admin
{
	private readonly Settings $settings;
	private readonly Faults $faults;

	public function __construct(
		private readonly Store $store,
		private readonly Config $config,
		private readonly Clock $clock,
		private readonly Ledger $ledger,
		private readonly Request $request,
	) {
		$this->settings = new Settings($store, $config);
		$this->faults = new Faults($store);
	}

	public function answer(): Response
	{
		if (!$this->request->isLocal()) {
			return self::failure('only for callers on this machine', 403);
		}
		$action = $this->routes()[$this->request->method . ' ' . rtrim($this->request->path, '/')] ?? null;
		if ($action === null) {
			return self::failure('no such route; GET /sandbox lists them', 404);
		}
		$input = Json::object($this->request->body === '' ? '{}' : $this->request->body);
		if ($input === null) {
			return self::failure('the body is not a JSON object', 400);
		}
		try {
			return Response::json(['ok' => true] + $action(new Fields($input)));
		} catch (BadSetting $e) {
			$this->store->rollBack();
			return self::failure($e->getMessage(), 400);
		} catch (ApiError $e) {
			$this->store->rollBack();
			return self::failure($e->errorCode . ' ' . Json::encode($e->details ?: $e->fields ?: new \stdClass()), 400);
		}
	}

	/** @return array<string, \Closure(Fields): Result> */
	private function routes(): array
	{
		return [
			'GET /sandbox' => fn (): array => ['routes' => array_keys($this->routes())],
			'POST /sandbox/reset' => $this->reset(...),
			'GET /sandbox/log' => $this->log(...),
			'POST /sandbox/log/clear' => $this->clearLog(...),
			'GET /sandbox/settings' => $this->showSettings(...),
			'POST /sandbox/settings' => $this->changeSettings(...),
			'GET /sandbox/faults' => $this->showFaults(...),
			'POST /sandbox/faults' => $this->addFaults(...),
			'POST /sandbox/faults/clear' => $this->clearFaults(...),
			'POST /sandbox/sessions/expire' => $this->expireSessions(...),
			'POST /sandbox/pay' => $this->pay(...),
			'POST /sandbox/settle' => $this->settle(...),
			'POST /sandbox/recur' => $this->recur(...),
			'GET /sandbox/callbacks' => $this->showCallbacks(...),
			'POST /sandbox/callbacks/send' => $this->sendCallbacks(...),
		];
	}

	/** @return Result */
	private function reset(): array
	{
		$this->store->clear();
		return [];
	}

	/** @return Result */
	private function log(): array
	{
		$counts = $this->store->all('SELECT endpoint, COUNT(*) AS n FROM requests GROUP BY endpoint ORDER BY endpoint');
		$byEndpoint = [];
		foreach ($counts as $row) {
			$byEndpoint[$row->str('endpoint')] = $row->int('n');
		}
		return [
			'counts' => (object) $byEndpoint,
			'requests' => self::rows($this->store->all(
				'SELECT seq, at_ms AS atMs, endpoint, client_id AS clientId, result, executed, http_status AS httpStatus, fault
				FROM requests ORDER BY seq',
			)),
			'executions' => self::rows($this->store->all(
				'SELECT seq, at_ms AS atMs, endpoint, effect, invoice_id AS invoiceId, payment_id AS paymentId,
				external_id AS externalId, amount FROM executions ORDER BY seq',
			)),
		];
	}

	/** @return Result */
	private function clearLog(): array
	{
		$this->store->run('DELETE FROM requests');
		$this->store->run('DELETE FROM executions');
		return [];
	}

	/** @return Result */
	private function showSettings(): array
	{
		$quirks = $this->settings->quirks();
		return [
			'clockOffset' => $this->settings->clockOffset(),
			'quirks' => $quirks === '' ? [] : explode(',', $quirks),
			'store' => $this->config->store,
		];
	}

	/** @return Result */
	private function changeSettings(Fields $input): array
	{
		if ($input->has('clockOffset')) {
			$this->settings->setClockOffset($input->int('clockOffset'));
		}
		if ($input->has('quirks')) {
			$this->settings->setQuirks(implode(',', $input->strings('quirks')));
		}
		return $this->showSettings();
	}

	/** @return Result */
	private function showFaults(): array
	{
		return ['faults' => $this->faults->all()];
	}

	/** @return Result */
	private function addFaults(Fields $input): array
	{
		foreach ($input->list('faults') as $fault) {
			$fault = new Fields($fault instanceof \stdClass ? $fault : throw new BadSetting('a fault is an object'));
			$this->faults->add(
				$fault->strOrNull('endpoint') ?? '*',
				$fault->str('kind'),
				$fault->str('timing'),
				$fault->intOrNull('times') ?? 1,
				$fault->intOrNull('value') ?? 1,
			);
		}
		return $this->showFaults();
	}

	/** @return Result */
	private function clearFaults(): array
	{
		$this->faults->clear();
		return $this->showFaults();
	}

	/** @return Result */
	private function expireSessions(): array
	{
		return ['expired' => $this->store->run('DELETE FROM sessions')];
	}

	/**
	 * Pays without the page; as often as it is asked to, whatever the invoice says.
	 *
	 * @return Result
	 */
	private function pay(Fields $input): array
	{
		$invoice = $this->invoice($input);
		$payment = $this->ledger->pay($invoice, self::card($input), $this->amount($invoice, $input), $input->strOrNull('email'));
		return $this->told($invoice, $payment);
	}

	/**
	 * Ends the waiting of a payment that is PENDING or NEEDS_CONFIRMATION.
	 *
	 * @return Result
	 */
	private function settle(Fields $input): array
	{
		$id = $input->str('paymentId');
		$payment = $this->ledger->payment($id) ?? throw ApiError::wrongId($id);
		$invoice = $this->ledger->invoice($payment->invoiceId) ?? throw ApiError::wrongId($payment->invoiceId);
		if ($payment->status !== 'NEW') {
			throw new BadSetting("payment is $payment->paymentStatus already");
		}
		return $this->told($invoice, $this->ledger->settle($invoice, $payment, !$input->has('accept') || $input->bool('accept')));
	}

	/**
	 * The next payment of a subscription, as if its day had come.
	 *
	 * @return Result
	 */
	private function recur(Fields $input): array
	{
		$invoice = $this->invoice($input);
		if (!$invoice->isSubscription()) {
			throw new BadSetting('the invoice is not a subscription');
		}
		if (($invoice->expires ?? 0) < $this->clock->milliseconds()) {
			throw new BadSetting('the subscription has expired');
		}
		$first = $this->ledger->paymentsOf($invoice->id)[0] ?? throw new BadSetting('the subscription has no first payment');
		// A stored card asks no more questions: 3DS and LOOKUP were for the first payment.
		$card = $input->has('card') ? self::card($input) : Cards::byId($first->cardId);
		$card = $card?->outcome === CardOutcome::Declined ? $card : Cards::byName('success');
		$payment = $this->ledger->pay($invoice, $card ?? self::card($input), $this->amount($invoice, $input), null);
		return $this->told($invoice, $payment);
	}

	/** @return Result */
	private function showCallbacks(): array
	{
		$callbacks = [];
		foreach ($this->store->all('SELECT * FROM callbacks ORDER BY seq') as $row) {
			$callbacks[] = [
				'seq' => $row->int('seq'),
				'invoiceId' => $row->str('invoice_id'),
				'paymentId' => $row->str('payment_id'),
				'url' => $row->str('url'),
				'state' => $row->str('state'),
				'dueMs' => $row->int('due_ms'),
				'claims' => Json::decode($row->str('claims')),
				'body' => $row->str('body'),
				'attempts' => self::rows($this->store->all(
					'SELECT at_ms AS atMs, took_ms AS tookMs, http_status AS httpStatus, error
					FROM attempts WHERE callback = ? ORDER BY seq',
					[$row->int('seq')],
				)),
			];
		}
		return ['callbacks' => $callbacks];
	}

	/**
	 * Sends now what waits for its time; with a number that callback, even if it was delivered before (a duplicate).
	 *
	 * @return Result
	 */
	private function sendCallbacks(Fields $input): array
	{
		$now = Clock::machineMilliseconds();
		return ['sending' => $input->has('seq')
			? $this->store->run("UPDATE callbacks SET state = 'waiting', due_ms = ? WHERE seq = ?", [$now, $input->int('seq')])
			: $this->store->run("UPDATE callbacks SET due_ms = ? WHERE state = 'waiting'", [$now])];
	}

	private function invoice(Fields $input): Invoice
	{
		$id = $input->str('invoiceId');
		return $this->ledger->invoice($id) ?? throw ApiError::wrongId($id);
	}

	private static function card(Fields $input): Card
	{
		$name = $input->strOrNull('card') ?? 'success';
		return Cards::byName($name) ?? throw new BadSetting("unknown card: $name");
	}

	private function amount(Invoice $invoice, Fields $input): int
	{
		return $input->intOrNull('amount') ?? $invoice->amount ?? throw new BadSetting('the invoice needs an amount');
	}

	/** @return Result */
	private function told(Invoice $invoice, Payment $payment): array
	{
		return ['payment' => (new Shapes($this->config->baseUrl, $this->ledger))->payment($invoice, $payment)];
	}

	/**
	 * @param list<Row> $rows
	 * @return list<array<array-key, mixed>>
	 */
	private static function rows(array $rows): array
	{
		return array_map(static fn (Row $row): array => $row->all(), $rows);
	}

	private static function failure(string $message, int $status): Response
	{
		return Response::json(['ok' => false, 'error' => $message], $status);
	}
}
