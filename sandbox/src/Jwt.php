<?php
declare(strict_types=1);

namespace UapaySandbox;

use stdClass;

/** JSON Web Tokens with HS256, the only algorithm of the API. */
final class Jwt
{
	public const HEADER = '{"alg":"HS256","typ":"JWT"}';

	public static function encode(string $claims, string $key, string $header = self::HEADER): string
	{
		$signed = self::base64url($header) . '.' . self::base64url($claims);
		return $signed . '.' . self::base64url(hash_hmac('sha256', $signed, $key, true));
	}

	/** @return stdClass|string the claims, or what is wrong with the token */
	public static function decode(string $token, string $key): stdClass|string
	{
		$parts = explode('.', $token);
		if (count($parts) !== 3) {
			return 'the token does not have three parts';
		}
		[$header, $claims, $mac] = array_map(self::fromBase64url(...), $parts);
		if ($header === null || $claims === null || $mac === null) {
			return 'a part of the token is not base64url';
		}
		if ((Json::object($header)->alg ?? null) !== 'HS256') {
			return 'the algorithm of the token is not HS256';
		}
		if (!hash_equals(hash_hmac('sha256', $parts[0] . '.' . $parts[1], $key, true), $mac)) {
			return 'the signature of the token does not fit';
		}
		return Json::object($claims) ?? 'the claims of the token are not a JSON object';
	}

	public static function base64url(string $bytes): string
	{
		return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
	}

	/** Strict: padding, the letters of plain base64 and left-over bits are all refused. */
	private static function fromBase64url(string $text): ?string
	{
		$bytes = base64_decode(strtr($text, '-_', '+/'), true);
		return $bytes !== false && self::base64url($bytes) === $text ? $bytes : null;
	}
}
