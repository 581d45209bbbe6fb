<?php
declare(strict_types=1);

namespace UapaySandbox;

/** Settings that a test may change while the server runs; the environment gives their first values. */
final class Settings
{
	public function __construct(private readonly Store $store, private readonly Config $config)
	{
	}

	/** The faults of the environment are put in line once per store, and again after a reset. */
	public function seed(): void
	{
		if ($this->config->faults === '' || $this->store->setting('seeded') === $this->config->faults) {
			return;
		}
		$this->store->begin();
		if ($this->store->setting('seeded') !== $this->config->faults) {
			(new Faults($this->store))->addList($this->config->faults);
			$this->store->set('seeded', $this->config->faults);
		}
		$this->store->commit();
	}

	public function clockOffset(): int
	{
		return (int) ($this->store->setting('clockOffset') ?? $this->config->clockOffset);
	}

	public function setClockOffset(int $seconds): void
	{
		$this->store->set('clockOffset', (string) $seconds);
	}

	/** @return string comma-separated names */
	public function quirks(): string
	{
		return $this->store->setting('quirks') ?? $this->config->quirks;
	}

	/** @param string $names comma-separated */
	public function setQuirks(string $names): void
	{
		new Quirks([$names]);
		$this->store->set('quirks', $names);
	}
}
