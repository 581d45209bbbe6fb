<?php
declare(strict_types=1);

namespace UapaySandbox;

/** The messages between UAPAY and the bank of a 3DS card: PaReq goes there, PaRes comes back by way of the browser. */
final class ThreeDs
{
	public const RETURN_PATH = '/api/payments/ecom/confirm';

	public static function question(Payment $payment): string
	{
		return Jwt::base64url(Json::encode(['id' => $payment->id, 'amount' => $payment->amount]));
	}

	/** @return string|null the payment that a PaReq asks about */
	public static function paymentId(string $question): ?string
	{
		$id = Json::object(base64_decode(strtr($question, '-_', '+/')))->id ?? null;
		return is_string($id) ? $id : null;
	}

	/** Bound to the payment by its secret, so that a buyer cannot write an answer of his own. */
	public static function answer(Payment $payment, bool $accepted): string
	{
		$word = $accepted ? 'Y' : 'N';
		return $word . '.' . hash_hmac('sha256', $word . $payment->id, $payment->secret);
	}

	/** @return bool|null null for an answer that is not the bank's */
	public static function accepted(Payment $payment, string $answer): ?bool
	{
		foreach ([true, false] as $accepted) {
			if (hash_equals(self::answer($payment, $accepted), $answer)) {
				return $accepted;
			}
		}
		return null;
	}
}
