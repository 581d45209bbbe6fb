<?php
declare(strict_types=1);

namespace UapaySandbox;

use Closure;

/**
 * Ways in which UAPAY's answers are known, or may be feared, to differ from its documents. Each has a name and can be
 * switched on for the whole server, or for one request by the header X-Sandbox-Quirks.
 *
 * @phpstan-type Tree array<array-key, mixed>
 */
final class Quirks
{
	/** Looked up by name where answers are put together. */
	private const SWITCHES = [
		'status-string', 'session-id-top-level', 'confirm-empty-data', 'confirm-token', 'iat-string', 'error-status-zero',
		'error-messages', 'no-error-messages', 'session-error-bare', 'jwt-typ-first', 'escaped-json', 'unknown-members-refused',
		'lenient',
	];

	private const DATES = '/(At|Date)$/';

	/** @var list<string> */
	private readonly array $names;

	/** @param list<string> $lists comma-separated names */
	public function __construct(array $lists)
	{
		$names = array_map(trim(...), explode(',', implode(',', $lists)));
		$this->names = array_values(array_unique(array_filter($names, static fn (string $n): bool => $n !== '')));
		$unknown = array_diff($this->names, self::known());
		if ($unknown !== []) {
			throw new BadSetting('unknown quirk: ' . implode(', ', $unknown));
		}
	}

	/** @return list<string> */
	public static function known(): array
	{
		return array_values(array_unique([...self::SWITCHES, ...array_keys(self::answers()), ...array_keys(self::callbacks())]));
	}

	public function has(string $name): bool
	{
		return in_array($name, $this->names, true);
	}

	/**
	 * @param Tree $data the "data" of an answer
	 * @return Tree
	 */
	public function answer(array $data): array
	{
		return $this->apply($data, $this->names === [] ? [] : self::answers());
	}

	/**
	 * @param Tree $claims
	 * @return Tree
	 */
	public function callback(array $claims): array
	{
		return $this->apply($claims, $this->names === [] ? [] : self::callbacks());
	}

	public function iat(int $seconds): int|string
	{
		return $this->has('iat-string') ? (string) $seconds : $seconds;
	}

	/**
	 * @param Tree $tree
	 * @param array<string, Closure(Tree): Tree> $changes
	 * @return Tree
	 */
	private function apply(array $tree, array $changes): array
	{
		foreach ($changes as $name => $change) {
			if ($this->has($name)) {
				$tree = $change($tree);
			}
		}
		return $tree;
	}

	/**
	 * In the order in which they are applied: what moves values goes before what changes names.
	 *
	 * @return array<string, Closure(Tree): Tree>
	 */
	private static function answers(): array
	{
		return [
			'payments-newest-first' => self::on('payments', static fn (mixed $v): mixed => is_array($v) ? array_reverse($v) : $v),
			'payments-omitted-when-empty' => self::everywhere(static fn (array $o): array => ($o['payments'] ?? null) === []
				? array_diff_key($o, ['payments' => 0]) : $o),
			'list-reversed' => self::on('invoices', static fn (mixed $v): mixed => is_array($v) ? array_reverse($v) : $v),
			'extra-members' => self::everywhere(static fn (array $o): array => $o + [
				'pluginId' => 7, 'sendOperationId' => '9007199254740993', 'receiveOperationId' => null,
				'notYetDocumented' => ['answer' => 42, 'list' => [1, 2.5, 'три', null, true]],
			]),
			'unknown-statuses' => self::replace('/^(paymentStatus|status|invoiceStatus)$/', static fn (mixed $v): mixed =>
				is_string($v) ? 'SOMETHING_NEW' : $v),
			'timestamps-epoch-ms' => self::replace(self::DATES, self::epoch(...)),
			'timestamps-epoch-ms-string' => self::replace(self::DATES, self::epochString(...)),
			'timestamps-iso' => self::replace(self::DATES, static fn (mixed $v): mixed => is_int($v) ? Clock::iso($v) : $v),
			'extra-info-string' => self::on('extraInfo', static fn (mixed $v): mixed => Json::encode($v)),
			'service-data-array' => self::on('serviceData', static fn (mixed $v): mixed => is_array($v) ? $v : []),
			'error-messages' => self::on('error', static fn (mixed $v): mixed => is_array($v) && is_string($v['code'] ?? null)
				? $v + ['message' => ApiError::says($v['code'])] : $v),
			'currency-int' => self::on('currency', static fn (): int => 980),
			'client-id-string' => self::on('clientId', static fn (mixed $v): string => (string) self::scalar($v)),
			'external-id-int' => self::on('externalId', self::numeric(...)),
			'amounts-string' => self::replace('/^(amount|commission|commissionAmount)$/', static fn (mixed $v): mixed =>
				is_int($v) ? (string) $v : $v),
			'redirect-url-empty' => self::on('redirectUrl', static fn (mixed $v): mixed => $v ?? ''),
			'cheque-link-without-scheme' => self::on('chequeLink', static fn (mixed $v): string =>
				(string) preg_replace('~^https?://~', '', (string) self::scalar($v))),
			'nulls-omitted' => self::everywhere(static fn (array $o): array =>
				array_is_list($o) ? $o : array_filter($o, static fn (mixed $v): bool => $v !== null)),
			'nulls-sent' => self::everywhere(static fn (array $o): array => isset($o['paymentId'], $o['status'])
				? $o + array_fill_keys(['cardToMasked', 'cardToId', 'paidAt', 'reversedAt', 'finishedAt', 'canceledAt'], null) : $o),
			'card-to-nested' => self::everywhere(static fn (array $o): array => array_key_exists('cardToId', $o)
				? array_diff_key($o, ['cardToId' => 0]) + ['cardTo' => ['id' => $o['cardToId']]] : $o),
			'check-status-unswapped' => self::everywhere(static fn (array $o): array => isset($o['pluginId'], $o['paymentStatus'])
				? array_replace($o, ['status' => $o['paymentStatus'], 'paymentStatus' => $o['status'] ?? null]) : $o),
			'invoice-names-short' => self::rename(['invoiceNumber' => 'number', 'invoiceStatus' => 'status']),
			'invoice-names-long' => self::on('invoice', static fn (mixed $v): mixed => is_array($v)
				? self::renamed($v, ['number' => 'invoiceNumber', 'status' => 'invoiceStatus']) : $v),
			'ids-capitalised' => self::rename(['id' => 'Id']),
			'payment-id-as-id' => self::rename(['paymentId' => 'id']),
			'created-payment-id-long' => static fn (array $o): array =>
				isset($o['id'], $o['key']) ? self::renamed($o, ['id' => 'paymentId']) : $o,
			'invoice-id-lowercase' => self::rename(['invoiceId' => 'invoiceid']),
			'empty-objects-as-arrays' => self::everywhere(static fn (array $o): array => array_map(
				static fn (mixed $v): mixed => $v instanceof \stdClass && get_object_vars($v) === [] ? [] : $v,
				$o,
			)),
		];
	}

	/** @return array<string, Closure(Tree): Tree> */
	private static function callbacks(): array
	{
		return [
			'callback-extra-info-object' => self::on('extraInfo', static fn (mixed $v): mixed =>
				is_string($v) ? Json::decode($v) : $v),
			'callback-dates-epoch-ms-string' => self::replace(self::DATES, self::epochString(...)),
			'callback-receipt-path-relative' => self::on('receiptPath', self::withoutHost(...)),
			'callback-old-names' => self::callbackOf2017(...),
			'callback-nulls-omitted' => static fn (array $o): array => array_filter($o, static fn (mixed $v): bool => $v !== null),
			'unknown-statuses' => self::replace('/^(paymentStatus|status)$/', static fn (): string => 'SOMETHING_NEW'),
		];
	}

	/**
	 * Changes every object of an answer, the inner ones first. The shop's own extraInfo is left alone: it is not an array.
	 *
	 * @param Closure(Tree): Tree $change
	 * @return Closure(Tree): Tree
	 */
	private static function everywhere(Closure $change): Closure
	{
		return static fn (array $tree): array => self::walk($tree, $change);
	}

	/**
	 * @param Tree $tree
	 * @param Closure(Tree): Tree $change
	 * @return Tree
	 */
	private static function walk(array $tree, Closure $change): array
	{
		$inner = array_map(static fn (mixed $v): mixed => is_array($v) ? self::walk($v, $change) : $v, $tree);
		return $inner !== [] && array_is_list($inner) ? $inner : $change($inner);
	}

	/**
	 * @param Closure(mixed): mixed $change
	 * @return Closure(Tree): Tree
	 */
	private static function replace(string $pattern, Closure $change): Closure
	{
		return self::everywhere(static function (array $object) use ($pattern, $change): array {
			foreach ($object as $name => $value) {
				if (preg_match($pattern, (string) $name) === 1) {
					$object[$name] = $change($value);
				}
			}
			return $object;
		});
	}

	/**
	 * @param Closure(mixed): mixed $change
	 * @return Closure(Tree): Tree
	 */
	private static function on(string $name, Closure $change): Closure
	{
		return self::replace('/^' . $name . '$/', $change);
	}

	/**
	 * @param array<string, string> $names
	 * @return Closure(Tree): Tree
	 */
	private static function rename(array $names): Closure
	{
		return self::everywhere(static fn (array $object): array => self::renamed($object, $names));
	}

	/**
	 * @param Tree $object
	 * @param array<string, string> $names
	 * @return Tree
	 */
	private static function renamed(array $object, array $names): array
	{
		$renamed = [];
		foreach ($object as $name => $value) {
			$renamed[$names[$name] ?? $name] = $value;
		}
		return $renamed;
	}

	/**
	 * All that a callback had in 2017, and nothing else; the wrong spelling is UAPAY's.
	 *
	 * @param Tree $claims
	 * @return Tree
	 */
	private static function callbackOf2017(array $claims): array
	{
		$of = static fn (string $name): mixed => $claims[$name] ?? null;
		return [
			'id' => $of('paymentId'),
			'orderId' => $of('invoiceId'),
			'externalId' => $of('externalId'),
			'number' => $of('paymentNumber'),
			'paymentNumber' => $of('paymentNumber'),
			'extarnalId' => $of('externalId'),
			'cardPanMasked' => $of('cardFromMasked'),
			'amount' => $of('amount'),
			'status' => $of('status'),
			'paymentStatus' => $of('paymentStatus'),
			'extraInfo' => $of('extraInfo'),
			'receiptPath' => self::withoutHost($of('receiptPath')),
			'createdAt' => self::epochString($of('createDate')),
			'createDate' => self::epochString($of('createDate')),
			'payDate' => self::epochString($of('payDate')),
		];
	}

	private static function withoutHost(mixed $url): string
	{
		return (string) preg_replace('~^https?://[^/]+/api~', '', (string) self::scalar($url));
	}

	private static function epochString(mixed $value): ?string
	{
		return $value === null ? null : (string) self::scalar(self::epoch($value));
	}

	private static function epoch(mixed $value): mixed
	{
		if (!is_string($value)) {
			return $value;
		}
		$time = new \DateTimeImmutable($value);
		return $time->getTimestamp() * 1000 + (int) $time->format('v');
	}

	private static function numeric(mixed $value): mixed
	{
		return is_string($value) && (string) (int) $value === $value ? (int) $value : $value;
	}

	private static function scalar(mixed $value): string|int|float|bool|null
	{
		return is_scalar($value) ? $value : null;
	}
}
