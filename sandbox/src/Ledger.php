<?php
declare(strict_types=1);

namespace UapaySandbox;

/**
 * Payments and what may happen to them. The API, the payment page and the admin routes all go through here, so the
 * rules hold everywhere, each change is written down once, and each change of status is called back.
 */
final class Ledger
{
	/**
	 * What an event makes of a payment: status, paymentStatus, the date it sets.
	 *
	 * @var array<string, array{string, string, ?string}>
	 */
	private const EVENTS = [
		'ask' => ['NEW', 'NEEDS_CONFIRMATION', null],
		'wait' => ['NEW', 'PENDING', null],
		'hold' => ['PAID', 'HOLDED', 'paid_ms'],
		'finish' => ['FINISHED', 'FINISHED', 'finished_ms'],
		'reject' => ['CANCELED', 'REJECTED', 'canceled_ms'],
		'cancel' => ['CANCELED', 'CANCELED', 'canceled_ms'],
		'reverse' => ['REVERSED', 'REVERSED', 'reversed_ms'],
	];

	public function __construct(
		private readonly Store $store,
		private readonly Clock $clock,
		private readonly Callbacks $callbacks,
		private readonly Journal $journal,
		private readonly string $commissionTable,
	) {
	}

	public function invoice(string $id): ?Invoice
	{
		$row = $this->store->one('SELECT * FROM invoices WHERE id = ?', [$id]);
		return $row === null ? null : Invoice::fromRow($row);
	}

	public function payment(string $id): ?Payment
	{
		$row = $this->store->one('SELECT * FROM payments WHERE id = ?', [$id]);
		return $row === null ? null : Payment::fromRow($row);
	}

	/** @return list<Payment> */
	public function paymentsOf(string $invoiceId): array
	{
		return array_map(
			Payment::fromRow(...),
			$this->store->all('SELECT * FROM payments WHERE invoice_id = ? ORDER BY number', [$invoiceId]),
		);
	}

	public function commission(Invoice $invoice): Commission
	{
		return Commission::of($this->commissionTable, $invoice->type);
	}

	/** Why a buyer cannot pay this invoice now, or null. A declined attempt leaves a one-time invoice payable. */
	public function obstacle(Invoice $invoice): ?string
	{
		if ($invoice->status !== 'ACTIVE') {
			return 'inactive';
		}
		if ($invoice->payExpires !== null && $invoice->payExpires < $this->clock->milliseconds()) {
			return 'expired';
		}
		return $this->blockingPayment($invoice) === null ? null : 'paid';
	}

	/** The payment because of which a one-time invoice cannot be paid again. */
	public function blockingPayment(Invoice $invoice): ?Payment
	{
		foreach ($invoice->reusable ? [] : $this->paymentsOf($invoice->id) as $payment) {
			if ($payment->status !== 'CANCELED') {
				return $payment;
			}
		}
		return null;
	}

	/** A new payment; what comes of it depends on the card and on the type of the invoice. */
	public function pay(Invoice $invoice, Card $card, int $amount, ?string $email): Payment
	{
		$now = $this->clock->milliseconds();
		$asked = match ($card->outcome) {
			CardOutcome::ThreeDs => '3DS',
			CardOutcome::Lookup => 'LOOKUP',
			default => null,
		};
		$id = Ids::uuid();
		$this->store->insert('payments', [
			'id' => $id,
			'invoice_id' => $invoice->id,
			'client_id' => $invoice->clientId,
			'amount' => $amount,
			'commission' => $this->commission($invoice)->on($amount),
			'reversed' => 0,
			'status' => 'NEW',
			'payment_status' => 'OPEN',
			'card_id' => $card->id,
			'email' => $email ?? $invoice->email,
			'receipt_id' => Ids::receipt(),
			'confirmation' => $asked,
			'confirmations_left' => $asked === 'LOOKUP' ? Cards::LOOKUP_ATTEMPTS : 0,
			'secret' => Ids::confirmationKey(),
			'created_ms' => $now,
			'updated_ms' => $now,
		]);
		$payment = $this->reread($id);
		$this->journal->executed('pay', $invoice, $payment, $amount);
		return match ($card->outcome) {
			CardOutcome::Success => $this->settle($invoice, $payment, true),
			CardOutcome::Declined => $this->settle($invoice, $payment, false),
			CardOutcome::Pending => $this->move($invoice, $payment, 'wait'),
			CardOutcome::ThreeDs, CardOutcome::Lookup => $this->move($invoice, $payment, 'ask'),
		};
	}

	/** The bank's answer: the money is taken (or held), or it is not. */
	public function settle(Invoice $invoice, Payment $payment, bool $accepted): Payment
	{
		$event = match (true) {
			!$accepted => 'reject',
			$invoice->type === 'HOLD' => 'hold',
			default => 'finish',
		};
		$payment = $this->move($invoice, $payment, $event);
		if ($accepted && $invoice->isSubscription()) {
			$this->plan($invoice);
		}
		return $payment;
	}

	/**
	 * A code for a LOOKUP payment.
	 *
	 * @return bool whether it was the right one; the third wrong one ends the payment
	 */
	public function confirm(Invoice $invoice, Payment $payment, string $code): bool
	{
		$this->demand($payment, 'NEEDS_CONFIRMATION', $payment->confirmation === 'LOOKUP');
		if (hash_equals(Cards::LOOKUP_CODE, $code)) {
			$this->journal->executed('confirm', $invoice, $payment, $payment->amount);
			$this->settle($invoice, $payment, true);
			return true;
		}
		$left = $payment->confirmationsLeft - 1;
		$this->change($payment, ['confirmations_left' => $left]);
		if ($left === 0) {
			$this->settle($invoice, $this->reread($payment->id), false);
		}
		return false;
	}

	/** The answer of the card's bank to a 3DS question. */
	public function answer3ds(Invoice $invoice, Payment $payment, bool $accepted): Payment
	{
		$this->demand($payment, 'NEEDS_CONFIRMATION', $payment->confirmation === '3DS');
		$this->journal->executed('confirm', $invoice, $payment, $payment->amount);
		return $this->settle($invoice, $payment, $accepted);
	}

	/** Takes held money, all of it or less; the rest goes back to the buyer. */
	public function complete(Invoice $invoice, Payment $payment, ?int $amount): void
	{
		$this->demand($payment, 'HOLDED');
		if ($amount !== null && $amount > $payment->amount) {
			throw ApiError::wrongField('params', 'amount', 'WRONG_VALUE');
		}
		$taken = $amount ?? $payment->amount;
		$this->journal->executed('complete', $invoice, $payment, $taken);
		$this->change($payment, ['amount' => $taken, 'commission' => $this->commission($invoice)->on($taken)]);
		$this->move($invoice, $this->reread($payment->id), 'finish');
	}

	public function cancel(Invoice $invoice, Payment $payment): void
	{
		$this->demand($payment, 'HOLDED');
		$this->journal->executed('cancel', $invoice, $payment, $payment->amount);
		$this->move($invoice, $payment, 'cancel');
	}

	/** Gives money back: what is left of it, or a part; the payment is REVERSED once all of it is back. */
	public function reverse(Invoice $invoice, Payment $payment, ?int $amount): void
	{
		$this->demand($payment, 'FINISHED');
		$left = $payment->amount - $payment->reversed;
		if ($amount !== null && $amount > $left) {
			throw ApiError::wrongField('data', 'amount', 'WRONG_VALUE');
		}
		$back = $amount ?? $left;
		$this->journal->executed('reverse', $invoice, $payment, $back);
		$this->change($payment, ['reversed' => $payment->reversed + $back]);
		if ($back === $left) {
			$this->move($invoice, $this->reread($payment->id), 'reverse');
		}
	}

	/** @param bool $and a further condition on the payment */
	private function demand(Payment $payment, string $paymentStatus, bool $and = true): void
	{
		if (!$payment->is($paymentStatus) || !$and) {
			throw ApiError::wrongStatus('The payment is not in the state that this needs.', [
				'id' => $payment->id,
				'status' => $payment->status,
				'paymentStatus' => $payment->paymentStatus,
			]);
		}
	}

	private function move(Invoice $invoice, Payment $payment, string $event): Payment
	{
		[$status, $paymentStatus, $date] = self::EVENTS[$event];
		$this->change($payment, ['status' => $status, 'payment_status' => $paymentStatus]
			+ ($date === null ? [] : [$date => $this->clock->milliseconds()]));
		$payment = $this->reread($payment->id);
		$this->callbacks->enqueue($invoice, $payment);
		return $payment;
	}

	/** The next payment of a subscription. */
	private function plan(Invoice $invoice): void
	{
		$day = 86_400_000;
		$this->store->update('invoices', $invoice->id, [
			'planned_ms' => $this->clock->milliseconds() + ($invoice->interval ?? 0) * $day,
		]);
	}

	/** @param array<string, scalar|null> $values */
	private function change(Payment $payment, array $values): void
	{
		$this->store->update('payments', $payment->id, $values + ['updated_ms' => $this->clock->milliseconds()]);
	}

	private function reread(string $id): Payment
	{
		return $this->payment($id) ?? throw new \LogicException("payment $id has vanished");
	}
}
