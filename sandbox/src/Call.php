<?php
declare(strict_types=1);

namespace UapaySandbox;

/** A request that has been let in. */
final class Call
{
	public function __construct(
		public readonly string $clientId,
		public readonly Fields $params,
		public readonly Fields $data,
	) {
	}
}
