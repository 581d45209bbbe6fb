<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Opencart\System\Library\Extension\Uapay;

/**
 * The tables of the gateway: attempts to pay, and the events that UAPAY reported.
 *
 * @phpstan-type Value string|int|bool
 */
final class Attempts
{
	/** @param \Opencart\System\Library\DB $db */
	public function __construct(private readonly object $db)
	{
	}

	public function install(): void
	{
		$this->db->query('CREATE TABLE IF NOT EXISTS `' . DB_PREFIX . 'uapay_attempt` (
			`attempt_id` INT NOT NULL AUTO_INCREMENT,
			`order_id` INT NOT NULL,
			`number` INT NOT NULL,
			`external_id` VARCHAR(64) NOT NULL,
			`token` CHAR(32) NOT NULL,
			`hold` TINYINT NOT NULL,
			`amount` BIGINT NOT NULL,
			`total` DECIMAL(15,4) NOT NULL,
			`invoice_id` VARCHAR(64) NOT NULL DEFAULT \'\',
			`page_url` TEXT NOT NULL,
			`payment_id` VARCHAR(64) NOT NULL DEFAULT \'\',
			`outcome` VARCHAR(16) NOT NULL DEFAULT \'pending\',
			`received` BIGINT NOT NULL DEFAULT 0,
			`refunded` BIGINT NOT NULL DEFAULT 0,
			`action` VARCHAR(16) NOT NULL DEFAULT \'\',
			`action_amount` BIGINT NOT NULL DEFAULT 0,
			`action_at` BIGINT NOT NULL DEFAULT 0,
			`action_lost` TINYINT NOT NULL DEFAULT 0,
			`looked_at` BIGINT NOT NULL DEFAULT 0,
			`faults` INT NOT NULL DEFAULT 0,
			`added_at` BIGINT NOT NULL,
			PRIMARY KEY (`attempt_id`),
			UNIQUE KEY `number` (`order_id`, `number`),
			UNIQUE KEY `external_id` (`external_id`),
			UNIQUE KEY `token` (`token`),
			KEY `open` (`outcome`, `added_at`)
		) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin');
		$this->db->query('CREATE TABLE IF NOT EXISTS `' . DB_PREFIX . 'uapay_event` (
			`event_key` CHAR(64) NOT NULL,
			`attempt_id` INT NOT NULL,
			`outcome` VARCHAR(16) NOT NULL,
			`amount` BIGINT NOT NULL,
			`payment_id` VARCHAR(64) NOT NULL,
			`added_at` BIGINT NOT NULL,
			PRIMARY KEY (`event_key`),
			KEY `attempt_id` (`attempt_id`)
		) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin');
	}

	/** @return list<Attempt> of an order, the oldest first */
	public function ofOrder(int $orderId): array
	{
		return $this->select("`order_id` = $orderId");
	}

	/**
	 * As ofOrder(); nobody else changes them until the transaction ends.
	 *
	 * @return list<Attempt>
	 */
	public function lockOrder(int $orderId): array
	{
		return $this->select("`order_id` = $orderId", ' FOR UPDATE');
	}

	public function byId(int $id): ?Attempt
	{
		return $this->select("`attempt_id` = $id")[0] ?? null;
	}

	public function byToken(string $token): ?Attempt
	{
		return $this->select('`token` = ' . $this->quote($token))[0] ?? null;
	}

	public function byExternalId(string $externalId): ?Attempt
	{
		return $this->select('`external_id` = ' . $this->quote($externalId))[0] ?? null;
	}

	/**
	 * Those that nothing final is known of, a page at a time, so that memory does not grow with the shop. A declined card is not
	 * final while the page may take another one.
	 *
	 * @param int $open younger ones have a page that may be open
	 * @return \Generator<int, Attempt>
	 */
	public function unsettled(int $since, int $open): \Generator
	{
		$which = "(`outcome` IN ('pending', 'unknown') AND `added_at` > $since) OR (`action` <> '' AND `action_at` > $since)"
			. " OR (`outcome` = 'failed' AND `invoice_id` <> '' AND `added_at` > $open)";
		$last = 0;
		do {
			$page = $this->select("`attempt_id` > $last AND ($which)", ' LIMIT 100');
			foreach ($page as $attempt) {
				$last = $attempt->id;
				yield $attempt;
			}
		} while ($page !== []);
	}

	/** Null when somebody else made an attempt of this number at the same time. */
	public function add(int $orderId, int $number, bool $hold, int $amount, string $total): ?Attempt
	{
		// Two shops of one merchant may count their orders alike.
		$externalId = "$orderId-$number-" . bin2hex(random_bytes(3));
		$this->db->query($this->insert('uapay_attempt', [
			'order_id' => $orderId, 'number' => $number, 'external_id' => $externalId, 'token' => bin2hex(random_bytes(16)),
			'hold' => $hold, 'amount' => $amount, 'total' => $total, 'page_url' => '', 'action' => 'create', 'action_amount' => $amount,
			'action_at' => time(), 'added_at' => time(),
		]));
		return $this->db->countAffected() === 1 ? $this->byExternalId($externalId) : null;
	}

	/** False when this event is known. */
	public function addEvent(string $key, Attempt $attempt, Sighting $seen): bool
	{
		$this->db->query($this->insert('uapay_event', [
			'event_key' => $key, 'attempt_id' => $attempt->id, 'outcome' => $seen->outcome->value, 'amount' => $seen->amount ?? 0,
			'payment_id' => $seen->paymentId, 'added_at' => time(),
		]));
		return $this->db->countAffected() === 1;
	}

	/** @return list<array<string, string|int|null>> what UAPAY reported about an order, the newest first */
	public function events(int $orderId): array
	{
		return $this->db->query('SELECT `e`.*, `a`.`external_id` FROM `' . DB_PREFIX . 'uapay_event` `e` JOIN `' . DB_PREFIX . 'uapay_attempt` `a`'
			. " ON `a`.`attempt_id` = `e`.`attempt_id` WHERE `a`.`order_id` = $orderId ORDER BY `e`.`added_at` DESC")->rows;
	}

	/** @param array<string, Value> $values */
	public function change(int $id, array $values): void
	{
		$this->changeWhere("`attempt_id` = $id", $values);
	}

	/**
	 * Takes an attempt for something that UAPAY is to do. False when somebody else is at it, or when it is no longer in the state
	 * that it was read in.
	 */
	public function begin(Attempt $attempt, string $action, int $amount): bool
	{
		return $this->changeWhere(
			"`attempt_id` = $attempt->id AND `action` = '' AND `outcome` = " . $this->quote($attempt->outcome->value)
				. " AND `refunded` = $attempt->refunded",
			['action' => $action, 'action_amount' => $amount, 'action_at' => time(), 'action_lost' => false],
		) === 1;
	}

	/**
	 * Ends what UAPAY was asked to do, or says how it stands. False when that is over: a callback may overtake the answer.
	 *
	 * @param array<string, Value> $values
	 */
	public function changeWhile(int $id, string $action, array $values): bool
	{
		return $this->changeWhere("`attempt_id` = $id AND `action` = " . $this->quote($action), $values) === 1;
	}

	/** Whether it is time to ask UAPAY, which many browsers and workers want to do at once. */
	public function mayLook(int $id, int $seconds): bool
	{
		$now = time();
		return $this->changeWhere("`attempt_id` = $id AND `looked_at` <= " . ($now - $seconds), ['looked_at' => $now]) === 1;
	}

	/**
	 * All or nothing. What failed is counted.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	public function transaction(int $attemptId, callable $work): mixed
	{
		$this->db->query('START TRANSACTION');
		try {
			$result = $work();
			$this->db->query('COMMIT');
			return $result;
		} catch (\Throwable $e) {
			$this->db->query('ROLLBACK');
			$this->db->query('UPDATE `' . DB_PREFIX . "uapay_attempt` SET `faults` = `faults` + 1 WHERE `attempt_id` = $attemptId");
			throw $e;
		}
	}

	/** @return list<Attempt> */
	private function select(string $where, string $end = ''): array
	{
		$result = $this->db->query('SELECT * FROM `' . DB_PREFIX . "uapay_attempt` WHERE $where ORDER BY `attempt_id`$end");
		return array_map(static fn (array $row): Attempt => new Attempt($row), $result->rows);
	}

	/** @param array<string, Value> $values */
	private function changeWhere(string $where, array $values): int
	{
		$set = [];
		foreach ($values as $name => $value) {
			$set[] = "`$name` = " . $this->quote($value);
		}
		$this->db->query('UPDATE `' . DB_PREFIX . 'uapay_attempt` SET ' . implode(', ', $set) . " WHERE $where");
		return $this->db->countAffected();
	}

	/** @param array<string, Value> $values */
	private function insert(string $table, array $values): string
	{
		return 'INSERT IGNORE INTO `' . DB_PREFIX . "$table` (`" . implode('`, `', array_keys($values)) . '`) VALUES ('
			. implode(', ', array_map($this->quote(...), $values)) . ')';
	}

	private function quote(string|int|bool $value): string
	{
		return is_string($value) ? "'" . $this->db->escape($value) . "'" : (string) (int) $value;
	}
}
