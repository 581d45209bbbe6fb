<?php
declare(strict_types=1);

namespace UapaySandbox;

use stdClass;

/** Opens requests (JSON, form, session, signature, time) and seals answers. */
final class Envelope
{
	/** Seconds that a request may be away from the sandbox's clock. */
	public const TIME_LIMIT = 20;

	/** Known as soon as the request has told it, so that an answer can be signed and the journal filled. */
	public ?string $clientId = null;

	public function __construct(
		private readonly Store $store,
		private readonly Config $config,
		private readonly Clock $clock,
		private readonly Quirks $quirks,
	) {
	}

	public function open(string $endpoint, string $body): Call
	{
		$request = Json::object($body);
		if ($request === null) {
			throw new ApiError('FORMAT_ERROR', 'The body is not a JSON object.');
		}
		$opening = $endpoint === 'sessions/create';
		$client = $this->clientId = $this->client($request, $opening);
		$key = $client === null ? null : $this->config->key($client);
		$sent = $request;
		if ($this->quirks->has('lenient')) {
			$request = OldClients::request($sent, (string) $key);
		}
		$validator = new Validator($this->quirks->has('unknown-members-refused'));
		$faults = $validator->faults(Rules::ENDPOINTS[$endpoint], $request, !$opening);
		// Without a living session nobody knows whose request it is, so no signature can be missed yet.
		$faults += self::envelopeFaults($request, $key !== null && $key !== '');
		if ($faults !== []) {
			throw new ApiError('FORMAT_ERROR', fields: $faults);
		}
		if ($client === null) {
			throw $this->deadSession();
		}
		if ($key === null) {
			throw ApiError::wrongId($client);
		}
		if ($key !== '') {
			$this->verify($sent, $key);
		}
		$iat = $request->iat ?? null;
		if (is_int($iat) && abs($this->clock->seconds() - $iat) > self::TIME_LIMIT) {
			throw new ApiError('TIMELIMIT_ERROR');
		}
		return new Call($client, self::fields($request, 'params'), self::fields($request, 'data'));
	}

	/** @param array<array-key, mixed>|null $data null for an endpoint that has nothing to say */
	public function seal(string $endpoint, ?array $data): Response
	{
		$status = $this->quirks->has('status-string') ? '1' : 1;
		if ($data === null) {
			return $this->json(['status' => $status] + match (true) {
				$this->quirks->has('confirm-token') => ['data' => $this->sign([])],
				$this->quirks->has('confirm-empty-data') => ['data' => new stdClass()],
				default => [],
			});
		}
		$data = $this->quirks->answer($data);
		if ($endpoint === 'sessions/create' && $this->quirks->has('session-id-top-level')) {
			return $this->json(['status' => $status] + $data);
		}
		return $this->json(['status' => $status, 'data' => $this->sign($data)]);
	}

	public function deadSession(): ApiError
	{
		return new ApiError(
			$this->config->sessionError,
			'The session is unknown or has expired.',
			$this->quirks->has('session-error-bare') ? [] : ['params' => ['sessionId' => 'WRONG_VALUE']],
		);
	}

	/** Errors are never signed. */
	public function refuse(ApiError $error): Response
	{
		$content = $error->toArray();
		if ($this->quirks->has('error-messages')) {
			$content += ['message' => ApiError::says($error->errorCode)];
		}
		if ($this->quirks->has('no-error-messages')) {
			unset($content['message']);
		}
		$status = $this->quirks->has('error-status-zero') ? ['status' => 0] : [];
		return $this->json($status + ['error' => $content], $this->config->errorStatus);
	}

	/**
	 * @param array<array-key, mixed> $data
	 * @return array<array-key, mixed>|stdClass
	 */
	private function sign(array $data): array|stdClass
	{
		$key = (string) $this->config->key((string) $this->clientId);
		if ($key === '') {
			return $data === [] ? new stdClass() : $data;
		}
		$claims = $this->encode($data + ['iat' => $this->quirks->iat($this->clock->seconds())]);
		$header = $this->quirks->has('jwt-typ-first') ? '{"typ":"JWT","alg":"HS256"}' : Jwt::HEADER;
		return ['token' => Jwt::encode($claims, $key, $header)];
	}

	/** @param array<array-key, mixed> $answer */
	private function json(array $answer, int $status = 200): Response
	{
		return new Response($status, $this->encode($answer));
	}

	private function encode(mixed $value): string
	{
		return $this->quirks->has('escaped-json')
			? json_encode($value, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION)
			: Json::encode($value);
	}

	private function client(stdClass $request, bool $opening): ?string
	{
		$params = self::fields($request, 'params');
		if ($opening) {
			return $params->strOrNull('clientId');
		}
		return $this->store->one(
			'SELECT client_id FROM sessions WHERE id = ? AND expires > ?',
			[$params->str('sessionId'), $this->clock->seconds()],
		)?->str('client_id');
	}

	/** @return array<string, string> */
	private static function envelopeFaults(stdClass $request, bool $signed): array
	{
		$faults = [];
		$iat = $request->iat ?? null;
		if ($iat === null ? $signed : !is_int($iat)) {
			$faults['iat'] = $iat === null ? 'REQUIRED' : 'WRONG_TYPE';
		}
		$token = $request->token ?? null;
		if ($signed && !is_string($token)) {
			$faults['token'] = $token === null ? 'REQUIRED' : 'WRONG_TYPE';
		}
		return $faults;
	}

	/** The token has to say the same as the request around it, and nothing else. */
	private function verify(stdClass $request, string $key): void
	{
		$token = $request->token ?? '';
		$claims = Jwt::decode(is_string($token) ? $token : '', $key);
		if (is_string($claims)) {
			throw new ApiError('WRONG_TOKEN', ucfirst($claims) . '.');
		}
		$said = clone $request;
		unset($said->token);
		if (!($this->quirks->has('lenient') ? OldClients::agree($claims, $said) : Json::same($claims, $said))) {
			throw new ApiError('WRONG_TOKEN', 'The claims of the token differ from the request.');
		}
	}

	private static function fields(stdClass $request, string $place): Fields
	{
		$values = $request->$place ?? null;
		return new Fields($values instanceof stdClass ? $values : null);
	}
}
