<?php
declare(strict_types=1);

namespace UapaySandbox;

/** The shapes in which UAPAY tells of invoices and payments: the same things look different from place to place. */
final class Shapes
{
	public function __construct(private readonly string $baseUrl, private readonly Ledger $ledger)
	{
	}

	/** @return array<string, mixed> for invoices/show and the elements of invoices/show/list */
	public function invoice(Invoice $invoice): array
	{
		$payments = $this->ledger->paymentsOf($invoice->id);
		return [
			'id' => $invoice->id,
			'externalId' => $invoice->externalId,
			'invoiceNumber' => $invoice->number,
			'clientId' => self::clientId($invoice->clientId),
			'clientName' => 'UAPAY sandbox',
			'description' => $invoice->description,
			'tag' => $invoice->tag,
			'systemType' => $invoice->systemType,
			'amount' => $invoice->amount,
			'reusability' => $invoice->reusable,
			'invoiceStatus' => $invoice->status,
			'type' => $invoice->type,
			'serviceData' => self::services($invoice),
			'redirectUrl' => $invoice->redirectUrl,
			'callbackUrl' => $invoice->callbackUrl,
			'extraInfo' => self::extraInfo($invoice),
			'cardToId' => $invoice->cardToId,
			'createdAt' => Clock::iso($invoice->created),
		] + ($invoice->email === null ? [] : ['email' => $invoice->email]) + [
			'payments' => array_map(fn (Payment $payment): array => $this->listedPayment($invoice, $payment), $payments),
			'recurringData' => $invoice->isSubscription() ? $this->subscription($invoice) : new \stdClass(),
		];
	}

	/** @return array<string, mixed> for payments/show: with its invoice, and nulls where a value is missing */
	public function payment(Invoice $invoice, Payment $payment): array
	{
		return [
			'invoiceId' => $invoice->id,
			'paymentId' => $payment->id,
			'number' => $payment->number,
			'receiptId' => $payment->receiptId,
			'amount' => $payment->amount,
			'commission' => $payment->commission,
			'cardFromId' => $payment->cardId,
			'cardFromMasked' => $payment->cardFromMasked(),
			'paymentStatus' => $payment->paymentStatus,
			'status' => $payment->status,
			'createdAt' => Clock::iso($payment->created),
			'updatedAt' => Clock::iso($payment->updated),
			'cardToId' => $invoice->cardToId,
			'cardToMasked' => $invoice->cardToMasked,
			'email' => $payment->email,
			'systemType' => $invoice->systemType,
			'clientId' => self::clientId($payment->clientId),
			'chequeLink' => $this->receiptUrl($payment),
			'paidAt' => Clock::iso($payment->paid),
			'reversedAt' => Clock::iso($payment->reversedAt),
			'finishedAt' => Clock::iso($payment->finished),
			'canceledAt' => Clock::iso($payment->canceled),
			'invoice' => [
				'id' => $invoice->id,
				'number' => $invoice->number,
				'clientId' => self::clientId($invoice->clientId),
				'amount' => $invoice->amount,
				'description' => $invoice->description,
				'status' => $invoice->status,
				'redirectUrl' => $invoice->redirectUrl,
				'callbackUrl' => $invoice->callbackUrl,
				'externalId' => $invoice->externalId,
				'systemType' => $invoice->systemType,
				'cardToId' => $invoice->cardToId,
				'reusability' => $invoice->reusable,
				'serviceData' => self::services($invoice),
				'type' => $invoice->type,
				'createdAt' => $invoice->created,
				'updatedAt' => $invoice->updated,
			] + ($invoice->email === null ? [] : ['email' => $invoice->email]) + [
				'extraInfo' => self::extraInfo($invoice),
			],
		];
	}

	/** @return array<string, mixed> for payments/checkStatus, where the two statuses have each other's names */
	public function check(Payment $payment): array
	{
		$confirmation = match ($payment->is('NEEDS_CONFIRMATION') ? $payment->confirmation : null) {
			'LOOKUP' => ['type' => 'LOOKUP', 'confirmationsLeft' => $payment->confirmationsLeft],
			'3DS' => [
				'type' => '3DS',
				'url' => $this->baseUrl . '/acs',
				'form' => ['PaReq' => ThreeDs::question($payment)],
				'redirect' => ['url' => $this->baseUrl . ThreeDs::RETURN_PATH, 'params' => ['id' => $payment->id]],
			],
			default => null,
		};
		return [
			'id' => $payment->id,
			'status' => $payment->paymentStatus,
			'amount' => $payment->amount,
			'pluginId' => 2,
		] + ($confirmation === null ? [] : ['confirmation' => $confirmation]) + [
			'paymentStatus' => $payment->status,
		];
	}

	/** @return array<string, mixed> for subscriptions/update and an invoice's recurringData */
	public function subscription(Invoice $invoice): array
	{
		return [
			'amount' => $invoice->amount,
			'commission' => $this->ledger->commission($invoice)->on($invoice->amount ?? 0),
			'interval' => $invoice->interval,
			'expiresAt' => Clock::iso($invoice->expires),
			'plannedPaidAt' => Clock::iso($invoice->planned),
			'status' => 'ACTIVE',
		];
	}

	/** @return array<string, mixed> what a callback says */
	public static function callback(Invoice $invoice, Payment $payment, string $baseUrl): array
	{
		return [
			'paymentId' => $payment->id,
			'invoiceId' => $invoice->id,
			'externalId' => $invoice->externalId,
			'paymentNumber' => $payment->number,
			'cardFromMasked' => $payment->cardFromMasked(),
			'cardToMasked' => $invoice->cardToMasked,
			'amount' => $payment->amount,
			'status' => $payment->status,
			'type' => $invoice->type,
			'systemType' => $invoice->systemType,
			'paymentStatus' => $payment->paymentStatus,
			'receiptPath' => $baseUrl . Receipts::PATH . $payment->id . '.pdf',
			'extraInfo' => $invoice->extraInfo,
			'createDate' => Clock::iso($payment->created),
			'payDate' => Clock::iso($payment->finished ?? $payment->paid),
		];
	}

	/** @return array<string, mixed> for the payments[] of an invoice: values that are missing are left out */
	private function listedPayment(Invoice $invoice, Payment $payment): array
	{
		$values = [
			'invoiceId' => $invoice->id,
			'paymentId' => $payment->id,
			'number' => $payment->number,
			'receiptId' => $payment->receiptId,
			'amount' => $payment->amount,
			'commission' => $payment->commission,
			'currency' => '980',
			'cardFromMasked' => $payment->cardFromMasked(),
			'cardFromId' => $payment->cardId,
			'cardToMasked' => $invoice->cardToMasked,
			'cardToId' => $invoice->cardToId,
			'paymentStatus' => $payment->paymentStatus,
			'status' => $payment->status,
			'paidAt' => Clock::iso($payment->paid),
			'reversedAt' => Clock::iso($payment->reversedAt),
			'finishedAt' => Clock::iso($payment->finished),
			'canceledAt' => Clock::iso($payment->canceled),
			'createdAt' => Clock::iso($payment->created),
			'updatedAt' => Clock::iso($payment->updated),
			'chequeLink' => $this->receiptUrl($payment),
		];
		return array_filter($values, static fn (mixed $value): bool => $value !== null);
	}

	private function receiptUrl(Payment $payment): string
	{
		return $this->baseUrl . Receipts::PATH . $payment->id . '.pdf';
	}

	/** Asked for as a string, told as a number. */
	private static function clientId(string $id): int|string
	{
		return (string) (int) $id === $id ? (int) $id : $id;
	}

	/** Asked for as a string with JSON in it, told as an object. */
	private static function extraInfo(Invoice $invoice): \stdClass
	{
		return Json::object($invoice->extraInfo) ?? new \stdClass();
	}

	/** No services are shown as {} although the documents speak of a list. */
	private static function services(Invoice $invoice): mixed
	{
		return Json::decode($invoice->services) ?: new \stdClass();
	}
}
