<?php
declare(strict_types=1);

namespace UapaySandbox;

/** The sandbox's time: the machine's, moved by an offset so that clients with a wrong clock can be tried. */
final class Clock
{
	public function __construct(private readonly int $offset)
	{
	}

	public function seconds(): int
	{
		return intdiv($this->milliseconds(), 1000);
	}

	public function milliseconds(): int
	{
		return self::machineMilliseconds() + $this->offset * 1000;
	}

	/** For delays that really have to pass, such as those between delivery attempts. */
	public static function machineMilliseconds(): int
	{
		return (int) (microtime(true) * 1000);
	}

	public function httpDate(): string
	{
		return gmdate('D, d M Y H:i:s', $this->seconds()) . ' GMT';
	}

	/** @return ($milliseconds is null ? null : string) */
	public static function iso(?int $milliseconds): ?string
	{
		return $milliseconds === null
			? null
			: gmdate('Y-m-d\TH:i:s', intdiv($milliseconds, 1000)) . sprintf('.%03dZ', $milliseconds % 1000);
	}
}
