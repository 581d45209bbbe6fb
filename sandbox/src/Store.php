<?php
declare(strict_types=1);

namespace UapaySandbox;

use PDO;

/**
 * The SQLite file that all requests, server workers and delivery processes share.
 *
 * Every request runs in one BEGIN IMMEDIATE transaction: with several server workers a deferred one could fail half-way
 * with SQLITE_BUSY when it turns from reading to writing, and busy_timeout does not help then.
 */
final class Store
{
	private const VERSION = 1;

	private const SCHEMA = [
		'CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
		'CREATE TABLE sessions (id TEXT PRIMARY KEY, client_id TEXT NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID',
		'CREATE TABLE invoices (
			number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, client_id TEXT NOT NULL,
			external_id TEXT NOT NULL, system_type TEXT NOT NULL, type TEXT NOT NULL, amount INTEGER, description TEXT NOT NULL,
			reusability INTEGER NOT NULL, status TEXT NOT NULL, redirect_url TEXT, callback_url TEXT, tag TEXT, email TEXT,
			extra_info TEXT NOT NULL, services TEXT NOT NULL, card_to_id TEXT, card_to_masked TEXT, pay_expires_ms INTEGER,
			recurring_interval INTEGER, expires_ms INTEGER, planned_ms INTEGER,
			created_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL
		)',
		'CREATE INDEX invoices_external ON invoices (client_id, external_id)',
		'CREATE TABLE payments (
			number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, invoice_id TEXT NOT NULL, client_id TEXT NOT NULL,
			amount INTEGER NOT NULL, commission INTEGER NOT NULL, reversed INTEGER NOT NULL, status TEXT NOT NULL,
			payment_status TEXT NOT NULL, card_id TEXT NOT NULL, email TEXT, receipt_id TEXT NOT NULL,
			confirmation TEXT, confirmations_left INTEGER NOT NULL, secret TEXT NOT NULL,
			created_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL,
			paid_ms INTEGER, finished_ms INTEGER, reversed_ms INTEGER, canceled_ms INTEGER
		)',
		'CREATE INDEX payments_invoice ON payments (invoice_id)',
		'CREATE TABLE callbacks (
			seq INTEGER PRIMARY KEY AUTOINCREMENT, invoice_id TEXT NOT NULL, payment_id TEXT NOT NULL, url TEXT NOT NULL,
			body TEXT NOT NULL, claims TEXT NOT NULL, state TEXT NOT NULL, made INTEGER NOT NULL, due_ms INTEGER NOT NULL
		)',
		"CREATE INDEX callbacks_due ON callbacks (due_ms) WHERE state = 'waiting'",
		'CREATE TABLE attempts (
			seq INTEGER PRIMARY KEY AUTOINCREMENT, callback INTEGER NOT NULL, at_ms INTEGER NOT NULL, took_ms INTEGER NOT NULL,
			http_status INTEGER NOT NULL, error TEXT
		)',
		'CREATE INDEX attempts_callback ON attempts (callback)',
		'CREATE TABLE requests (
			seq INTEGER PRIMARY KEY AUTOINCREMENT, at_ms INTEGER NOT NULL, endpoint TEXT NOT NULL, client_id TEXT,
			result TEXT NOT NULL, executed INTEGER NOT NULL, http_status INTEGER NOT NULL, fault TEXT
		)',
		'CREATE TABLE executions (
			seq INTEGER PRIMARY KEY AUTOINCREMENT, at_ms INTEGER NOT NULL, endpoint TEXT NOT NULL, effect TEXT NOT NULL,
			invoice_id TEXT, payment_id TEXT, external_id TEXT, amount INTEGER
		)',
		'CREATE TABLE faults (
			seq INTEGER PRIMARY KEY AUTOINCREMENT, endpoint TEXT NOT NULL, kind TEXT NOT NULL, timing TEXT NOT NULL,
			times INTEGER NOT NULL, value INTEGER NOT NULL
		)',
	];

	private const TABLES = [
		'settings', 'sessions', 'invoices', 'payments', 'callbacks', 'attempts', 'requests', 'executions', 'faults',
	];

	private readonly PDO $db;
	private bool $open = false;

	public function __construct(public readonly string $path)
	{
		$this->db = new PDO('sqlite:' . $path, options: [
			PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION,
			PDO::ATTR_TIMEOUT => 20,
		]);
		// A test store: losing the last write in a power cut is nothing, waiting for the disk in every request is.
		$this->db->exec('PRAGMA synchronous = OFF');
		if ($this->version() !== self::VERSION) {
			$this->create();
		}
	}

	public function begin(): void
	{
		$this->db->exec('BEGIN IMMEDIATE');
		$this->open = true;
	}

	public function commit(): void
	{
		if ($this->open) {
			$this->db->exec('COMMIT');
			$this->open = false;
		}
	}

	public function rollBack(): void
	{
		if ($this->open) {
			$this->db->exec('ROLLBACK');
			$this->open = false;
		}
	}

	/** @param array<int|string, scalar|null> $values */
	public function one(string $sql, array $values = []): ?Row
	{
		return $this->all($sql, $values)[0] ?? null;
	}

	/**
	 * @param array<int|string, scalar|null> $values
	 * @return list<Row>
	 */
	public function all(string $sql, array $values = []): array
	{
		$statement = $this->db->prepare($sql);
		$statement->execute($values);
		$rows = [];
		foreach ($statement->fetchAll(PDO::FETCH_ASSOC) as $row) {
			$rows[] = new Row(is_array($row) ? $row : []);
		}
		return $rows;
	}

	/**
	 * @param array<int|string, scalar|null> $values
	 * @return int the number of rows changed
	 */
	public function run(string $sql, array $values = []): int
	{
		$statement = $this->db->prepare($sql);
		$statement->execute($values);
		return $statement->rowCount();
	}

	/**
	 * @param array<string, scalar|null> $values column => value
	 * @return int the row's number
	 */
	public function insert(string $table, array $values): int
	{
		$columns = array_keys($values);
		$this->run(
			"INSERT INTO $table (" . implode(', ', $columns) . ') VALUES (:' . implode(', :', $columns) . ')',
			array_map(self::scalar(...), $values),
		);
		return (int) $this->db->lastInsertId();
	}

	/** @param array<string, scalar|null> $values column => value */
	public function update(string $table, string $id, array $values): void
	{
		$set = implode(', ', array_map(static fn (string $name): string => "$name = :$name", array_keys($values)));
		$this->run("UPDATE $table SET $set WHERE id = :id", array_map(self::scalar(...), $values) + ['id' => $id]);
	}

	public function setting(string $name): ?string
	{
		return $this->one('SELECT value FROM settings WHERE name = ?', [$name])?->str('value');
	}

	public function set(string $name, string $value): void
	{
		$this->run('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)', [$name, $value]);
	}

	public function clear(): void
	{
		foreach (self::TABLES as $table) {
			$this->db->exec("DELETE FROM $table");
		}
	}

	private function version(): int
	{
		return $this->one('PRAGMA user_version')?->int('user_version') ?? 0;
	}

	private function create(): void
	{
		$this->db->exec('PRAGMA journal_mode = WAL');
		$this->begin();
		// Another worker may have created the tables while this one waited for the lock.
		if ($this->version() !== self::VERSION) {
			foreach (self::SCHEMA as $sql) {
				$this->db->exec($sql);
			}
			$this->db->exec('PRAGMA user_version = ' . self::VERSION);
		}
		$this->commit();
		@chmod($this->path, 0600);
	}

	/** PDO would bind false as an empty string. */
	private static function scalar(string|int|float|bool|null $value): string|int|float|null
	{
		return is_bool($value) ? (int) $value : $value;
	}
}
