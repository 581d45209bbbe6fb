<?php
declare(strict_types=1);

namespace UapaySandbox;

/** An error that UAPAY answers with. */
final class ApiError extends \Exception
{
	/** For the codes that come without a text, unless a client is to get one with every error. */
	private const TEXTS = [
		'FORMAT_ERROR' => 'Members of the request are wrong or missing.',
		'WRONG_ID' => 'There is no such object.',
		'TIMELIMIT_ERROR' => 'The time of the request is too far from the time here.',
	];

	/**
	 * @param array<string, mixed> $fields what is wrong with which member, shaped like the request
	 * @param array<string, mixed> $details
	 */
	public function __construct(
		public readonly string $errorCode,
		string $message = '',
		public readonly array $fields = [],
		public readonly array $details = [],
	) {
		parent::__construct($message);
	}

	public static function wrongId(string $id): self
	{
		return new self('WRONG_ID', details: ['id' => $id]);
	}

	/** @param array<string, mixed> $details */
	public static function wrongStatus(string $message, array $details): self
	{
		return new self('WRONG_STATUS', $message, details: $details);
	}

	public static function wrongField(string $place, string $name, string $code): self
	{
		return new self('FORMAT_ERROR', fields: [$place => [$name => $code]]);
	}

	public static function says(string $code): string
	{
		return self::TEXTS[$code] ?? 'The request is refused.';
	}

	/** @return array<string, mixed> the "error" member of the answer */
	public function toArray(): array
	{
		$error = ['code' => $this->errorCode];
		if ($this->getMessage() !== '') {
			$error['message'] = $this->getMessage();
		}
		if ($this->fields !== []) {
			$error['fields'] = self::object($this->fields);
		}
		if ($this->details !== []) {
			$error['details'] = $this->details;
		}
		return $error;
	}

	/**
	 * Faults of list elements have numbers for names; they are members of an object all the same.
	 *
	 * @param array<array-key, mixed> $fields
	 */
	private static function object(array $fields): \stdClass
	{
		return (object) array_map(static fn (mixed $f): mixed => is_array($f) ? self::object($f) : $f, $fields);
	}
}
