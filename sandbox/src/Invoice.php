<?php
declare(strict_types=1);

namespace UapaySandbox;

final class Invoice
{
	private function __construct(
		public readonly string $id,
		public readonly int $number,
		public readonly string $clientId,
		public readonly string $externalId,
		public readonly string $systemType,
		public readonly string $type,
		public readonly ?int $amount,
		public readonly string $description,
		public readonly bool $reusable,
		public readonly string $status,
		public readonly ?string $redirectUrl,
		public readonly ?string $callbackUrl,
		public readonly ?string $tag,
		public readonly ?string $email,
		public readonly string $extraInfo,
		public readonly string $services,
		public readonly ?string $cardToId,
		public readonly ?string $cardToMasked,
		public readonly ?int $payExpires,
		public readonly ?int $interval,
		public readonly ?int $expires,
		public readonly ?int $planned,
		public readonly int $created,
		public readonly int $updated,
	) {
	}

	public static function fromRow(Row $row): self
	{
		return new self(
			$row->str('id'),
			$row->int('number'),
			$row->str('client_id'),
			$row->str('external_id'),
			$row->str('system_type'),
			$row->str('type'),
			$row->intOrNull('amount'),
			$row->str('description'),
			$row->bool('reusability'),
			$row->str('status'),
			$row->strOrNull('redirect_url'),
			$row->strOrNull('callback_url'),
			$row->strOrNull('tag'),
			$row->strOrNull('email'),
			$row->str('extra_info'),
			$row->str('services'),
			$row->strOrNull('card_to_id'),
			$row->strOrNull('card_to_masked'),
			$row->intOrNull('pay_expires_ms'),
			$row->intOrNull('recurring_interval'),
			$row->intOrNull('expires_ms'),
			$row->intOrNull('planned_ms'),
			$row->int('created_ms'),
			$row->int('updated_ms'),
		);
	}

	public function isSubscription(): bool
	{
		return $this->type === 'SUBSCRIBE';
	}
}
