<?php
declare(strict_types=1);

namespace UapaySandbox;

final class Payment
{
	private function __construct(
		public readonly string $id,
		public readonly int $number,
		public readonly string $invoiceId,
		public readonly string $clientId,
		public readonly int $amount,
		public readonly int $commission,
		public readonly int $reversed,
		public readonly string $status,
		public readonly string $paymentStatus,
		public readonly string $cardId,
		public readonly ?string $email,
		public readonly string $receiptId,
		public readonly ?string $confirmation,
		public readonly int $confirmationsLeft,
		public readonly string $secret,
		public readonly int $created,
		public readonly int $updated,
		public readonly ?int $paid,
		public readonly ?int $finished,
		public readonly ?int $reversedAt,
		public readonly ?int $canceled,
	) {
	}

	public static function fromRow(Row $row): self
	{
		return new self(
			$row->str('id'),
			$row->int('number'),
			$row->str('invoice_id'),
			$row->str('client_id'),
			$row->int('amount'),
			$row->int('commission'),
			$row->int('reversed'),
			$row->str('status'),
			$row->str('payment_status'),
			$row->str('card_id'),
			$row->strOrNull('email'),
			$row->str('receipt_id'),
			$row->strOrNull('confirmation'),
			$row->int('confirmations_left'),
			$row->str('secret'),
			$row->int('created_ms'),
			$row->int('updated_ms'),
			$row->intOrNull('paid_ms'),
			$row->intOrNull('finished_ms'),
			$row->intOrNull('reversed_ms'),
			$row->intOrNull('canceled_ms'),
		);
	}

	public function is(string $paymentStatus): bool
	{
		return $this->paymentStatus === $paymentStatus;
	}

	public function cardFromMasked(): string
	{
		return Cards::byId($this->cardId)?->masked() ?? '';
	}
}
