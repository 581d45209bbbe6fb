<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Opencart\System\Library\Extension\Uapay;

use Uapay\PaymentOutcome;

/** One invoice for an order: an attempt to pay it. A row of the table uapay_attempt. */
final readonly class Attempt
{
	/** After these seconds nobody is waiting for UAPAY's answer any more: the longest call takes 25 s. */
	private const ABANDONED = 60;

	public int $id;
	public int $orderId;
	public int $number;
	/** @var non-empty-string */
	public string $externalId;
	/** What the return page is found by; nobody else can guess it. */
	public string $token;
	public bool $hold;
	/** Kopecks, as asked for. */
	public int $amount;
	/** The order's total when the invoice was made, in the shop's own currency. */
	public string $total;
	public string $invoiceId;
	public string $pageUrl;
	/** The payment that decided the outcome. */
	public string $paymentId;
	public PaymentOutcome $outcome;
	/** Kopecks held or charged. */
	public int $received;
	/** Kopecks given back. */
	public int $refunded;
	/** What UAPAY was asked to do and has not answered: create, complete, cancel, reverse, or nothing. */
	public string $action;
	public int $actionAmount;
	public int $actionAt;
	/** The request left and its answer did not come: it is not known whether it was executed. */
	private bool $actionLost;
	public int $addedAt;
	/** News of it could not be stored once, or not be mailed. */
	public bool $hasFailed;

	/** @param array<string, string|int|null> $row */
	public function __construct(array $row)
	{
		$this->id = (int) $row['attempt_id'];
		$this->orderId = (int) $row['order_id'];
		$this->number = (int) $row['number'];
		$this->externalId = (string) $row['external_id'] ?: throw new \UnexpectedValueException('an attempt without an external id');
		$this->token = (string) $row['token'];
		$this->hold = (bool) $row['hold'];
		$this->amount = (int) $row['amount'];
		$this->total = (string) $row['total'];
		$this->invoiceId = (string) $row['invoice_id'];
		$this->pageUrl = (string) $row['page_url'];
		$this->paymentId = (string) $row['payment_id'];
		$this->outcome = PaymentOutcome::from((string) $row['outcome']);
		$this->received = (int) $row['received'];
		$this->refunded = (int) $row['refunded'];
		$this->action = (string) $row['action'];
		$this->actionAmount = (int) $row['action_amount'];
		$this->actionAt = (int) $row['action_at'];
		$this->actionLost = (bool) $row['action_lost'];
		$this->addedAt = (int) $row['added_at'];
		$this->hasFailed = (int) $row['faults'] > 0;
	}

	public function isBusy(): bool
	{
		return $this->action !== '' && !$this->isUnclear();
	}

	/** It is not known whether UAPAY did what it was asked to. */
	public function isUnclear(): bool
	{
		return $this->action !== '' && ($this->actionLost || $this->isOld());
	}

	/** Long enough ago that a request still on its way has arrived. */
	public function isOld(): bool
	{
		return $this->actionAt < time() - self::ABANDONED;
	}

	/** Kopecks that can still be given back. */
	public function refundable(): int
	{
		return $this->outcome === PaymentOutcome::Paid ? $this->received - $this->refunded : 0;
	}

	/**
	 * UAPAY has no status for a part that was given back, so no look tells whether it was. Whether the last part makes it a refund is
	 * not said either: when it does, a look ends it, and when it does not, nothing follows from that.
	 */
	public function isUndecidable(): bool
	{
		return $this->action === 'reverse' && $this->actionAmount !== $this->received;
	}
}
