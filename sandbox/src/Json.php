<?php
declare(strict_types=1);

namespace UapaySandbox;

use stdClass;

/** Objects stay objects and lists stay lists: {} and [] are different things to UAPAY. */
final class Json
{
	private const FLAGS = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION;

	public static function encode(mixed $value): string
	{
		return json_encode($value, self::FLAGS | JSON_THROW_ON_ERROR);
	}

	/** What was read as JSON is not always writable: 1e400 becomes INF. */
	public static function canEncode(mixed $value): bool
	{
		return json_encode($value, self::FLAGS) !== false;
	}

	/** @return mixed null for anything that is not JSON */
	public static function decode(string $text): mixed
	{
		return json_decode($text, false, 64);
	}

	public static function object(string $text): ?stdClass
	{
		$value = self::decode($text);
		return $value instanceof stdClass ? $value : null;
	}

	/** Equal in every value and type; the order of an object's members does not count. */
	public static function same(mixed $a, mixed $b): bool
	{
		if ($a instanceof stdClass && $b instanceof stdClass) {
			$a = get_object_vars($a);
			$b = get_object_vars($b);
			ksort($a);
			ksort($b);
		}
		if (!is_array($a) || !is_array($b)) {
			return $a === $b;
		}
		if (array_keys($a) !== array_keys($b)) {
			return false;
		}
		foreach ($a as $key => $value) {
			if (!self::same($value, $b[$key])) {
				return false;
			}
		}
		return true;
	}
}
