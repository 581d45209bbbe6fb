<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Opencart\System\Library\Extension\Uapay;

use Uapay\Callback;
use Uapay\Invoice;
use Uapay\PaymentOutcome;

/** How a payment was seen: in a callback, in an invoice that was looked up, or in the answer to what UAPAY was asked to do. */
final readonly class Sighting
{
	public function __construct(
		public PaymentOutcome $outcome,
		public string $invoiceId,
		public string $paymentId,
		/** Kopecks. */
		public ?int $amount,
	) {
	}

	public static function ofCallback(Callback $callback): self
	{
		return new self($callback->outcome(), (string) $callback->invoiceId, (string) $callback->paymentId, $callback->amount);
	}

	/**
	 * An invoice may have several payments, in any order: the one counts that the invoice's outcome comes from. While the invoice can
	 * still be paid its outcome is Pending, though a payment of it was declined or released: of one that is $known, that is told.
	 */
	public static function ofInvoice(Invoice $invoice, string $known = ''): self
	{
		$outcome = $invoice->outcome();
		$open = in_array($outcome, [PaymentOutcome::Pending, PaymentOutcome::Failed], true);
		foreach ($invoice->payments as $payment) {
			if ($open && $known !== '' ? $payment->id === $known : $payment->outcome() === $outcome) {
				return new self($payment->outcome(), $invoice->id, $payment->id, $payment->amount);
			}
		}
		return new self($outcome, $invoice->id, '', $invoice->amount);
	}
}
