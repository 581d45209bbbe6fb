<?php
declare(strict_types=1);

namespace UapaySandbox;

use Closure;
use stdClass;

/**
 * Holds a request against its row of Rules and reports all faults at once, in the shape of the request.
 *
 * REQUIRED is UAPAY's own code; WRONG_TYPE, WRONG_VALUE, TOO_MANY and UNKNOWN are guesses, its list is not public.
 *
 * @phpstan-import-type Members from Rules
 * @phpstan-import-type Rule from Rules
 */
final class Validator
{
	public const LIST_LIMIT = 100;

	/** @var array<string, Closure(mixed, string): (string|array<array-key, mixed>|null)> */
	private readonly array $types;

	public function __construct(private readonly bool $refuseUnknown)
	{
		$this->types = [
			'id' => self::text(static fn (string $v): bool => $v !== '' && strlen($v) <= 255),
			'text' => self::text(static fn (string $v): bool => trim($v) !== ''),
			'string' => self::text(static fn (string $v): bool => true),
			'url' => self::text(self::isUrl(...)),
			'email' => self::text(static fn (string $v): bool => filter_var($v, FILTER_VALIDATE_EMAIL) !== false),
			'ip' => self::text(static fn (string $v): bool => filter_var($v, FILTER_VALIDATE_IP) !== false),
			'pan' => self::text(static fn (string $v): bool => preg_match('/^\d{13,19}$/D', $v) === 1),
			'iso' => self::text(static fn (string $v): bool => preg_match('/^\d{4}-\d\d-\d\dT\d\d:\d\d/', $v) === 1),
			'datetime' => self::text(static fn (string $v): bool => PayExpiry::milliseconds($v) !== null),
			'json' => self::text(self::isExtraInfo(...)),
			'bool' => static fn (mixed $v): ?string => is_bool($v) ? null : 'WRONG_TYPE',
			'int' => self::number(static fn (int $v): bool => true),
			'kopecks' => self::number(static fn (int $v): bool => $v > 0),
			'days' => self::number(static fn (int $v): bool => $v >= 1 && $v <= 366),
			// Seconds instead of milliseconds are the usual slip: nothing before 2001 is meant.
			'milliseconds' => self::number(static fn (int $v): bool => $v > 978_307_200_000),
			'hryvnia' => self::number(static fn (int $v): bool => $v === 980),
			'number' => static fn (mixed $v): ?string => is_int($v) || (is_string($v) && ctype_digit($v)) ? null : 'WRONG_TYPE',
			'cvv' => static fn (mixed $v): ?string => match (true) {
				!is_int($v) && !is_string($v) => 'WRONG_TYPE',
				preg_match('/^\d{3,4}$/D', (string) $v) !== 1 => 'WRONG_VALUE',
				default => null,
			},
			'object' => static fn (mixed $v): ?string => $v instanceof stdClass ? null : 'WRONG_TYPE',
			'enum' => static fn (mixed $v, string $names): ?string => match (true) {
				!is_string($v) => 'WRONG_TYPE',
				!in_array($v, explode('|', $names), true) => 'WRONG_VALUE',
				default => null,
			},
			'ids' => self::ids(...),
			'services' => $this->services(...),
		];
	}

	/**
	 * @param Rule $rule
	 * @return array<string, mixed> the "fields" of a FORMAT_ERROR, empty when all is well
	 */
	public function faults(array $rule, stdClass $request, bool $withSession): array
	{
		$session = $withSession ? ['sessionId' => 'required id'] : [];
		$faults = [];
		$this->place($faults, 'params', $session + $rule['params'], $request);
		$this->place($faults, 'data', $rule['data'] ?? [], $request);
		foreach ($rule['needs'] ?? [] as $need) {
			$this->need($faults, $need['any'], $need['when'] ?? null, $request);
		}
		return $faults;
	}

	/**
	 * @param array<string, mixed> $faults
	 * @param Members $members
	 */
	private function place(array &$faults, string $place, array $members, stdClass $request): void
	{
		$given = $request->$place ?? null;
		if (property_exists($request, $place) && !$given instanceof stdClass) {
			$faults[$place] = 'WRONG_TYPE';
			return;
		}
		$found = $this->members($members, $given instanceof stdClass ? $given : new stdClass());
		if ($found !== []) {
			$faults[$place] = $found;
		}
	}

	/**
	 * @param Members $members
	 * @return array<string, mixed>
	 */
	private function members(array $members, stdClass $given): array
	{
		$faults = [];
		foreach ($members as $name => $rule) {
			$fault = $name === '' ? null : $this->member($rule, $given, $name);
			if ($fault !== null && $fault !== []) {
				$faults[$name] = $fault;
			}
		}
		if ($this->refuseUnknown) {
			$faults += array_map(static fn (): string => 'UNKNOWN', array_diff_key(get_object_vars($given), $members));
		}
		return self::named($faults);
	}

	/**
	 * @param string|array<string, string> $rule
	 * @return string|array<array-key, mixed>|null
	 */
	private function member(string|array $rule, stdClass $given, string $name): string|array|null
	{
		$words = explode(' ', is_array($rule) ? $rule[''] : $rule);
		$required = $words[0] === 'required';
		$value = $given->$name ?? null;
		if ($value === null) {
			return $required ? 'REQUIRED' : (property_exists($given, $name) ? 'WRONG_TYPE' : null);
		}
		$type = $words[$required ? 1 : 0];
		$fault = ($this->types[$type])($value, $words[$required ? 2 : 1] ?? '');
		return $fault === null && is_array($rule) && $value instanceof stdClass ? $this->members($rule, $value) : $fault;
	}

	/**
	 * @param array<string, mixed> $faults
	 * @param list<string> $any
	 * @param array{string, string}|null $when
	 */
	private function need(array &$faults, array $any, ?array $when, stdClass $request): void
	{
		if ($when !== null && self::find($request, $when[0]) !== $when[1]) {
			return;
		}
		foreach ($any as $path) {
			if (self::find($request, $path) !== null) {
				return;
			}
		}
		$faults = self::mark($faults, explode('.', $any[0]));
	}

	/**
	 * @param array<array-key, mixed> $faults
	 * @param non-empty-list<string> $path
	 * @return array<string, mixed> with REQUIRED at that path, unless something on the way is wrong already
	 */
	private static function mark(array $faults, array $path): array
	{
		$step = array_shift($path);
		$there = $faults[$step] ?? [];
		if (is_array($there)) {
			$faults[$step] = $path === [] ? 'REQUIRED' : self::mark($there, $path);
		}
		return self::named($faults);
	}

	/**
	 * @param array<array-key, mixed> $values
	 * @return array<string, mixed>
	 */
	private static function named(array $values): array
	{
		$named = [];
		foreach ($values as $name => $value) {
			$named[(string) $name] = $value;
		}
		return $named;
	}

	private static function find(stdClass $request, string $path): mixed
	{
		$value = $request;
		foreach (explode('.', $path) as $step) {
			$value = $value instanceof stdClass ? $value->$step ?? null : null;
		}
		return $value;
	}

	/**
	 * @param Closure(string): bool $good
	 * @return Closure(mixed, string): ?string
	 */
	private static function text(Closure $good): Closure
	{
		return static fn (mixed $v): ?string => is_string($v) ? ($good($v) ? null : 'WRONG_VALUE') : 'WRONG_TYPE';
	}

	/**
	 * @param Closure(int): bool $good
	 * @return Closure(mixed, string): ?string
	 */
	private static function number(Closure $good): Closure
	{
		return static fn (mixed $v): ?string => is_int($v) ? ($good($v) ? null : 'WRONG_VALUE') : 'WRONG_TYPE';
	}

	/** An empty address takes the address away: UAPAY's own example of invoices/update does so. */
	private static function isUrl(string $value): bool
	{
		return $value === '' || (preg_match('~^https?://[^\s/?#]+~i', $value) === 1 && parse_url($value) !== false);
	}

	/**
	 * An object that answers can tell again, which 1e400 cannot be. An empty PHP array is "[]": the shops' plugins send it,
	 * so it counts as "nothing to say".
	 */
	private static function isExtraInfo(string $text): bool
	{
		$value = Json::decode($text);
		return ($value instanceof stdClass || $value === []) && Json::canEncode($value);
	}

	/** @return string|array<array-key, mixed>|null */
	private static function ids(mixed $value): string|array|null
	{
		if (!is_array($value)) {
			return 'WRONG_TYPE';
		}
		if ($value === []) {
			return 'REQUIRED';
		}
		if (count($value) > self::LIST_LIMIT) {
			return 'TOO_MANY';
		}
		$faults = array_map(static fn (mixed $id): ?string => is_string($id) ? null : 'WRONG_TYPE', $value);
		return array_filter($faults) ?: null;
	}

	/** @return string|array<array-key, mixed>|null */
	private function services(mixed $value): string|array|null
	{
		if (!is_array($value)) {
			return 'WRONG_TYPE';
		}
		$faults = [];
		foreach ($value as $index => $service) {
			$fault = match (true) {
				!$service instanceof stdClass => 'WRONG_TYPE',
				!Json::canEncode($service) => 'WRONG_VALUE',
				default => $this->members(Rules::SERVICE, $service),
			};
			if ($fault !== []) {
				$faults["$index"] = $fault;
			}
		}
		return $faults ?: null;
	}
}
