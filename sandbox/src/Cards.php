<?php
declare(strict_types=1);

namespace UapaySandbox;

/** The only cards that can pay here, as on UAPAY's demo server. UAPAY's own list is not public; these are invented. */
final class Cards
{
	/** What has to be typed in for a card that is confirmed with a code. */
	public const LOOKUP_CODE = '123456';
	public const LOOKUP_ATTEMPTS = 3;

	/** @var list<array{string, string, string, CardOutcome}> name, stored card id, number, what happens */
	private const TABLE = [
		['success', '5a4d0b00-0000-4000-8000-000000000001', '4111111111111111', CardOutcome::Success],
		['success-mastercard', '5a4d0b00-0000-4000-8000-000000000002', '5555555555554444', CardOutcome::Success],
		['3ds', '5a4d0b00-0000-4000-8000-000000000003', '4000000000003220', CardOutcome::ThreeDs],
		['lookup', '5a4d0b00-0000-4000-8000-000000000004', '4000000000003063', CardOutcome::Lookup],
		['declined', '5a4d0b00-0000-4000-8000-000000000005', '4000000000000002', CardOutcome::Declined],
		['pending', '5a4d0b00-0000-4000-8000-000000000006', '4000000000000077', CardOutcome::Pending],
	];

	/** @return list<Card> */
	public static function all(): array
	{
		return array_map(static fn (array $row): Card => new Card(...$row), self::TABLE);
	}

	public static function byId(string $id): ?Card
	{
		return self::first(static fn (Card $card): bool => $card->id === $id);
	}

	public static function byName(string $name): ?Card
	{
		return self::first(static fn (Card $card): bool => $card->name === $name);
	}

	public static function byNumber(string $number): ?Card
	{
		return self::first(static fn (Card $card): bool => $card->number === $number);
	}

	/** @param \Closure(Card): bool $is */
	private static function first(\Closure $is): ?Card
	{
		foreach (self::all() as $card) {
			if ($is($card)) {
				return $card;
			}
		}
		return null;
	}
}
