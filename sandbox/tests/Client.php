<?php
declare(strict_types=1);

namespace UapaySandbox\Tests;

/** A minimal client with tokens of its own, so that no mistake of the sandbox confirms itself. */
final class Client
{
	public const KEY = 'key-of-the-tests';

	private string $session = '';

	public function __construct(public readonly string $url, private readonly string $id, private readonly string $key)
	{
	}

	/** @param array<string, mixed> $params */
	public function call(string $endpoint, array $params = [], mixed $data = null, string $quirks = ''): Answer
	{
		return $this->send($endpoint, $this->sign($this->request($params, $data)), $quirks);
	}

	/**
	 * @param array<string, mixed> $params
	 * @return array<string, mixed>
	 */
	public function request(array $params, mixed $data = null): array
	{
		return ['params' => ['sessionId' => $this->session()] + $params]
			+ ($data === null ? [] : ['data' => $data]) + ['iat' => time()];
	}

	/**
	 * @param array<string, mixed> $request
	 * @return array<string, mixed>
	 */
	public function sign(array $request): array
	{
		return $this->key === '' ? $request : $request + ['token' => self::token($request, $this->key)];
	}

	/** @param array<string, mixed> $request */
	public function send(string $endpoint, array $request, string $quirks = ''): Answer
	{
		return self::http('POST', "$this->url/api/$endpoint", json_encode($request, JSON_THROW_ON_ERROR), [
			'Content-Type: application/json', "X-Sandbox-Quirks: $quirks",
		]);
	}

	public function session(): string
	{
		if ($this->session === '') {
			$this->session = $this->send('sessions/create', $this->sign(['params' => ['clientId' => $this->id], 'iat' => time()]))->text('id');
		}
		return $this->session;
	}

	/** @param array<string, mixed> $data */
	public function invoice(array $data = [], string $systemType = 'ECOM'): Answer
	{
		return $this->call('invoicer/invoices/create', ['systemType' => $systemType], $data + [
			'externalId' => '1500383075', 'type' => 'PAY', 'amount' => 1999, 'description' => 'Замовлення 1500383075',
		]);
	}

	/**
	 * An invoice that is paid already.
	 *
	 * @param array<string, mixed> $data
	 * @return array{invoiceId: string, paymentId: string}
	 */
	public function paid(array $data = [], string $card = 'success'): array
	{
		$invoice = $this->invoice($data)->text('id');
		$id = $this->admin('POST', 'pay', ['invoiceId' => $invoice, 'card' => $card])->get('payment.paymentId');
		return ['invoiceId' => $invoice, 'paymentId' => is_string($id) ? $id : ''];
	}

	/** @param array{invoiceId: string, paymentId: string} $ids */
	public function statuses(array $ids): string
	{
		$payment = $this->call('invoicer/payments/show', ['paymentId' => $ids['paymentId']]);
		return $payment->text('status') . '/' . $payment->text('paymentStatus');
	}

	/** @param array<string, mixed> $body */
	public function admin(string $method, string $route, array $body = []): Answer
	{
		$content = $method === 'GET' ? '' : json_encode((object) $body, JSON_THROW_ON_ERROR);
		return self::http($method, "$this->url/sandbox/$route", $content, ['Content-Type: application/json']);
	}

	/** @param array<string, string> $form */
	public static function post(string $url, array $form): Answer
	{
		return self::http('POST', $url, http_build_query($form), ['Content-Type: application/x-www-form-urlencoded']);
	}

	public static function page(string $url): Answer
	{
		return self::http('GET', $url, '', ['Accept-Language: de,en;q=0.8']);
	}

	/** @param list<string> $headers */
	public static function http(string $method, string $url, string $content, array $headers): Answer
	{
		$stream = @fopen($url, 'rb', false, stream_context_create(['http' => [
			'method' => $method, 'header' => $headers, 'content' => $content, 'ignore_errors' => true,
			'follow_location' => 0, 'timeout' => 20,
		]]));
		if ($stream === false) {
			return new Answer(0, [], '');
		}
		$headers = stream_get_meta_data($stream)['wrapper_data'] ?? [];
		$lines = array_values(array_filter(is_array($headers) ? $headers : [], is_string(...)));
		return new Answer((int) substr($lines[0] ?? '', 9, 3), $lines, (string) @stream_get_contents($stream));
	}

	/** @param array<string, mixed> $claims */
	public static function token(array $claims, string $key, string $header = '{"alg":"HS256","typ":"JWT"}'): string
	{
		$signed = self::base64url($header) . '.' . self::base64url(json_encode($claims, JSON_THROW_ON_ERROR));
		return $signed . '.' . self::base64url(hash_hmac('sha256', $signed, $key, true));
	}

	/** @return mixed the claims, null for a token that is not signed with this key */
	public static function claims(string $token, string $key): mixed
	{
		$parts = explode('.', $token);
		$mac = self::base64url(hash_hmac('sha256', "$parts[0]." . ($parts[1] ?? ''), $key, true));
		return $mac === ($parts[2] ?? '') ? json_decode((string) base64_decode(strtr($parts[1], '-_', '+/'), true), true) : null;
	}

	private static function base64url(string $bytes): string
	{
		return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
	}
}
