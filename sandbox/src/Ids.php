<?php
declare(strict_types=1);

namespace UapaySandbox;

final class Ids
{
	public static function uuid(): string
	{
		$bytes = random_bytes(16);
		$bytes[6] = chr(ord($bytes[6]) & 0x0f | 0x40);
		$bytes[8] = chr(ord($bytes[8]) & 0x3f | 0x80);
		return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));
	}

	/** Twelve capitals and digits, such as E76EZFQFK2FE. */
	public static function receipt(): string
	{
		return substr(strtoupper(base_convert(bin2hex(random_bytes(10)), 16, 36)) . '000000000000', 0, 12);
	}

	/** Looks like the key that payments/create hands out and payments/confirm wants back. */
	public static function confirmationKey(): string
	{
		return Jwt::base64url(random_bytes(33)) . '.' . bin2hex(random_bytes(9));
	}
}
