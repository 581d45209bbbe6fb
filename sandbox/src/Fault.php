<?php
declare(strict_types=1);

namespace UapaySandbox;

/** One thing that goes wrong with one request. */
final class Fault
{
	private const GATEWAY = "<html>\r\n<head><title>%1\$s</title></head>\r\n<body>\r\n<center><h1>%1\$s</h1></center>\r\n"
		. "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";

	/**
	 * Kind => the timing it has unless told otherwise, and the timings it can have. "before": nothing is executed.
	 * "after": the request is executed, then its answer is spoilt.
	 *
	 * @var array<string, non-empty-list<string>>
	 */
	public const KINDS = [
		'http-500' => ['before', 'after'],
		'http-502' => ['before', 'after'],
		'http-503' => ['before', 'after'],
		'http-429' => ['before', 'after'],
		'empty' => ['after', 'before'],
		'html' => ['after', 'before'],
		'garbage' => ['after', 'before'],
		'truncated' => ['after'],
		'cut' => ['after'],
		'bad-signature' => ['after'],
		'plain' => ['after'],
		'slow' => ['before', 'after'],
		'session' => ['before'],
		'time' => ['before'],
	];

	public function __construct(
		public readonly string $kind,
		public readonly string $timing,
		public readonly int $value,
	) {
	}

	public function name(): string
	{
		return $this->kind . '-' . $this->timing;
	}

	public function before(): bool
	{
		return $this->timing === 'before';
	}

	/** What is to be answered instead, or null when the request is to go on. */
	public function refusal(Envelope $envelope): ?Response
	{
		if (!$this->before() || $this->kind === 'slow') {
			return null;
		}
		return match ($this->kind) {
			'session' => $envelope->refuse($envelope->deadSession()),
			'time' => $envelope->refuse(new ApiError('TIMELIMIT_ERROR')),
			default => $this->spoil(new Response(200, '')),
		};
	}

	public function spoil(Response $answer): Response
	{
		return match ($this->kind) {
			'http-500' => new Response(500, '', 'text/html'),
			'http-502' => self::gateway(502, 'Bad Gateway', []),
			'http-503' => self::gateway(503, 'Service Unavailable', ['Retry-After' => (string) $this->value]),
			'http-429' => self::gateway(429, 'Too Many Requests', ['Retry-After' => (string) $this->value]),
			'empty' => new Response(200, '', 'text/html'),
			'html' => self::gateway(200, 'Welcome to nginx!', []),
			'garbage' => new Response(200, "\x00\xff{\"status\":1,,\xc3\x28"),
			'truncated' => new Response($answer->status, substr($answer->body, 0, intdiv(strlen($answer->body), 2))),
			'cut' => new Response(
				$answer->status,
				substr($answer->body, 0, intdiv(strlen($answer->body), 2)),
				missingBytes: strlen($answer->body) - intdiv(strlen($answer->body), 2),
			),
			'bad-signature' => self::forge($answer),
			'plain' => self::unwrap($answer),
			'slow' => new Response($answer->status, $answer->body, $answer->type, $answer->headers, $this->value),
			default => $answer,
		};
	}

	/** @param array<string, string> $headers */
	private static function gateway(int $status, string $title, array $headers): Response
	{
		return new Response($status, sprintf(self::GATEWAY, trim("$status $title")), 'text/html', $headers);
	}

	/** The same answer, signed with a key that nobody has. */
	private static function forge(Response $answer): Response
	{
		$token = self::token($answer);
		return $token === null ? $answer : Response::json(
			['status' => 1, 'data' => ['token' => Jwt::encode(Json::encode(self::claims($token)), bin2hex(random_bytes(16)))]],
		);
	}

	private static function unwrap(Response $answer): Response
	{
		$token = self::token($answer);
		if ($token === null) {
			return $answer;
		}
		$data = self::claims($token);
		unset($data->iat);
		return Response::json(['status' => 1, 'data' => $data]);
	}

	private static function token(Response $answer): ?string
	{
		$data = Json::object($answer->body)->data ?? null;
		$token = $data instanceof \stdClass ? $data->token ?? null : null;
		return is_string($token) ? $token : null;
	}

	private static function claims(string $token): \stdClass
	{
		return Json::object(base64_decode(strtr(explode('.', $token)[1] ?? '', '-_', '+/'))) ?? new \stdClass();
	}
}
