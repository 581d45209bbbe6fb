<?php
declare(strict_types=1);

namespace UapaySandbox;

use stdClass;

/**
 * What clients in the wild send, and UAPAY is believed to take: it seems to read the token and to need no more of the
 * body than tells whose key it is. Only with the quirk "lenient".
 */
final class OldClients
{
	/**
	 * The request as a newer client would have sent it: "data" and "iat" may stand in the token alone, and "iat" may be a
	 * float or a string. A token that is not good adds nothing; it is refused later.
	 *
	 * @param string $key '' when nobody knows whose token it is, or the client signs nothing
	 */
	public static function request(stdClass $request, string $key): stdClass
	{
		$whole = clone $request;
		$token = $request->token ?? null;
		$claims = $key !== '' && is_string($token) ? Jwt::decode($token, $key) : null;
		$claims = $claims instanceof stdClass ? get_object_vars($claims) : [];
		foreach (['data', 'iat'] as $name) {
			if (!property_exists($whole, $name) && array_key_exists($name, $claims)) {
				$whole->$name = $claims[$name];
			}
		}
		if (property_exists($whole, 'iat')) {
			$whole->iat = self::seconds($whole->iat);
		}
		return $whole;
	}

	/** Whether a token says nothing else than the body around it; what only one of them may have is passed over. */
	public static function agree(stdClass $claims, stdClass $body): bool
	{
		$claims = get_object_vars($claims);
		$body = array_diff_key(get_object_vars($body), ['token' => 0]);
		if (($claims['token'] ?? null) === '') {
			unset($claims['token']);
		}
		if (!array_key_exists('params', $claims)) {
			// One client put the members of "params" in its place.
			$own = array_intersect_key($claims, ['data' => 0, 'iat' => 0]);
			$params = $body['params'] ?? null;
			$params = $params instanceof stdClass ? get_object_vars($params) : [];
			foreach (array_diff_key($claims, $own) as $name => $value) {
				if (!array_key_exists($name, $params) || !Json::same($params[$name], $value)) {
					return false;
				}
			}
			$claims = $own;
			unset($body['params']);
		}
		foreach (['data', 'iat'] as $name) {
			if (!array_key_exists($name, $body)) {
				unset($claims[$name]);
			}
		}
		return Json::same((object) $claims, (object) $body);
	}

	/** @return mixed whole seconds, or the value as it was when it is no time */
	private static function seconds(mixed $iat): mixed
	{
		$text = is_float($iat) ? sprintf('%.3F', $iat) : $iat;
		return is_string($text) && preg_match('/^(\d{1,12})(\.\d+)?$/D', $text, $match) === 1 ? (int) $match[1] : $iat;
	}
}
