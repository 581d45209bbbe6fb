<?php
declare(strict_types=1);

namespace UapaySandbox;

/** payExpiresAt comes as "2021-07-28 15:00:00"; UAPAY does not say in which time zone, the sandbox reads a clock in Kyiv. */
final class PayExpiry
{
	public static function milliseconds(string $text): ?int
	{
		$time = \DateTimeImmutable::createFromFormat('!Y-m-d H:i:s', $text, new \DateTimeZone('Europe/Kyiv'));
		return $time !== false && $time->format('Y-m-d H:i:s') === $text ? $time->getTimestamp() * 1000 : null;
	}
}
