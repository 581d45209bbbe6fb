<?php
declare(strict_types=1);

namespace UapaySandbox;

/** The faults that wait for their requests. Each is used up after so many requests to its endpoint. */
final class Faults
{
	public function __construct(private readonly Store $store)
	{
	}

	/** The next fault for a request to this endpoint: the oldest one that fits goes first. */
	public function take(string $endpoint): ?Fault
	{
		$row = $this->store->one("SELECT * FROM faults WHERE endpoint IN (?, '*') ORDER BY seq LIMIT 1", [$endpoint]);
		if ($row === null) {
			return null;
		}
		$this->store->run('UPDATE faults SET times = times - 1 WHERE seq = ?', [$row->int('seq')]);
		$this->store->run('DELETE FROM faults WHERE times <= 0');
		return new Fault($row->str('kind'), $row->str('timing'), $row->int('value'));
	}

	public function add(string $endpoint, string $kind, string $timing, int $times, int $value): void
	{
		if (!isset(Fault::KINDS[$kind])) {
			throw new BadSetting("unknown fault: $kind");
		}
		$timing = $timing === '' ? Fault::KINDS[$kind][0] : $timing;
		if (!in_array($timing, Fault::KINDS[$kind], true)) {
			throw new BadSetting("fault $kind cannot happen \"$timing\"");
		}
		if ($endpoint !== '*' && !isset(Rules::ENDPOINTS[$endpoint])) {
			throw new BadSetting("unknown endpoint: $endpoint");
		}
		$this->store->insert('faults', [
			'endpoint' => $endpoint, 'kind' => $kind, 'timing' => $timing, 'times' => $times, 'value' => $value,
		]);
	}

	/** @param string $list 'endpoint=kind[:timing[:times[:value]]],...' */
	public function addList(string $list): void
	{
		foreach (array_filter(array_map(trim(...), explode(',', $list))) as $entry) {
			[$endpoint, $fault] = explode('=', $entry, 2) + [1 => ''];
			[$kind, $timing, $times, $value] = explode(':', $fault) + [1 => '', 2 => '1', 3 => '1'];
			$this->add($endpoint, $kind, $timing, (int) $times, (int) $value);
		}
	}

	/** @return list<array<array-key, mixed>> */
	public function all(): array
	{
		return array_map(
			static fn (Row $row): array => $row->all(),
			$this->store->all('SELECT endpoint, kind, timing, times, value FROM faults ORDER BY seq'),
		);
	}

	public function clear(): void
	{
		$this->store->run('DELETE FROM faults');
	}
}
