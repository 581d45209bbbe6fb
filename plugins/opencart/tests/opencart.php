<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Small stand-ins for what the gateway uses of OpenCart: the registry and what lies in it. The database is SQLite in memory, which
 * understands what the gateway says to MariaDB after a little translation. A real OpenCart is driven by ../e2e.
 */

namespace Opencart\System\Engine {

	use Opencart\System\Library;

	final class Registry
	{
		/** @var array<string, object> */
		private array $objects = [];

		/**
		 * @return ($key is 'db' ? Library\DB : ($key is 'config' ? Config : ($key is 'load' ? Loader : ($key is 'url' ? Library\Url
		 *         : ($key is 'language' ? Library\Language : ($key is 'model_checkout_order' ? \Opencart\Catalog\Model\Checkout\Order
		 *         : ($key is 'session' ? Library\Session : object)))))))
		 */
		public function get(string $key): object
		{
			return $this->objects[$key];
		}

		public function set(string $key, object $value): void
		{
			$this->objects[$key] = $value;
		}
	}

	final class Config
	{
		/** @var array<string, string|int> */
		public array $data = [];

		public function has(string $key): bool
		{
			return isset($this->data[$key]);
		}

		public function get(string $key): string|int
		{
			return $this->data[$key] ?? '';
		}
	}

	final class Loader
	{
		public function model(string $route): void
		{
			$route === 'checkout/order' || throw new \LogicException("no model $route");
		}
	}
}

namespace Opencart\System\Library {

	final class Log
	{
		/** @var list<string> */
		public array $lines = [];

		public function __construct(public readonly string $file = '')
		{
		}

		public function write(mixed $message): void
		{
			$this->lines[] = is_string($message) ? $message : var_export($message, true);
		}
	}

	/** What a query answers. */
	final class Rows
	{
		public int $num_rows;
		/** @var array<string, string|int|null> */
		public array $row;

		/** @param list<array<string, string|int|null>> $rows */
		public function __construct(public array $rows)
		{
			$this->num_rows = count($rows);
			$this->row = $rows[0] ?? [];
		}
	}

	final class DB
	{
		private \PDO $pdo;
		private int $affected = 0;
		/** Within a transaction in which nothing was locked yet. */
		private bool $unlocked = false;
		/** Which query from now on fails; 0 for none. */
		private int $fault = 0;

		public function __construct()
		{
			$this->pdo = new \PDO('sqlite::memory:', options: [\PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION]);
		}

		public function query(string $sql): Rows
		{
			$this->fault > 0 && --$this->fault === 0 && throw new \Exception("Error: the server has gone away: $sql");
			// MariaDB's plain reads see what was there at the first of them: one before the lock would hide what others did until then.
			$this->unlocked = $sql === 'START TRANSACTION' || ($this->unlocked && !str_ends_with($sql, ' FOR UPDATE') && !in_array($sql, ['COMMIT', 'ROLLBACK'], true));
			$this->unlocked && str_starts_with($sql, 'SELECT') && throw new \LogicException("read before the lock: $sql");
			$sql = preg_replace(
				['/ FOR UPDATE$/', '/^INSERT IGNORE/', '/^START TRANSACTION$/', '/INT NOT NULL AUTO_INCREMENT/', '/\s*PRIMARY KEY \(`attempt_id`\),/',
					'/UNIQUE KEY `\w+` (\([^)]+\))/', '/,\s*KEY `\w+` \([^)]+\)/', '/\) ENGINE=.*$/s', '/DECIMAL\(15,4\)/'],
				['', 'INSERT OR IGNORE', 'BEGIN IMMEDIATE', 'INTEGER PRIMARY KEY AUTOINCREMENT', '', 'UNIQUE $1', '', ')', 'TEXT'],
				$sql,
			);
			$statement = $this->pdo->query((string) $sql) ?: throw new \LogicException('no statement');
			$this->affected = $statement->rowCount();
			/** @var list<array<string, string|int|null>> $rows */
			$rows = $statement->columnCount() > 0 ? $statement->fetchAll(\PDO::FETCH_ASSOC) : [];
			return new Rows($rows);
		}

		/** The query of this number from now on fails, once. */
		public function failAt(int $number): void
		{
			$this->fault = $number;
		}

		public function hasFailed(): bool
		{
			return $this->fault === 0;
		}

		public function escape(string $value): string
		{
			return str_replace("'", "''", $value);
		}

		public function countAffected(): int
		{
			return $this->affected;
		}
	}

	final class Language
	{
		/** @var array<string, string> */
		private array $data = [];

		public function get(string $key): string
		{
			return $this->data[$key] ?? $key;
		}

		/** @return array<string, string> */
		public function load(string $file, string $prefix = '', string $code = ''): array
		{
			$path = __DIR__ . "/../extension/catalog/language/$code/payment/" . basename($file) . '.php';
			/** @var array<string, string> $_ */
			$_ = [];
			is_file($path) && require $path;
			foreach ($_ as $key => $text) {
				$this->data["{$prefix}_$key"] = $text;
			}
			return $this->data;
		}
	}

	final class Url
	{
		public function link(string $route, string $arguments = '', bool $js = false): string
		{
			return 'https://shop.example/index.php?route=' . $route . ($arguments === '' ? '' : ($js ? '&' : '&amp;') . $arguments);
		}
	}

	final class Session
	{
		public function destroy(): void
		{
		}
	}
}

namespace Opencart\Catalog\Model\Checkout {

	use Opencart\System\Library\DB;

	/** Orders, in the same database, so that what is rolled back is rolled back here too. */
	final class Order
	{
		/** What addHistory() throws, once. */
		public ?\Throwable $fault = null;

		public function __construct(private readonly DB $db)
		{
			$db->query('CREATE TABLE `order` (order_id INTEGER, order_status_id INTEGER, total TEXT, currency_code TEXT, currency_value TEXT,'
				. ' email TEXT, store_name TEXT, language_code TEXT, payment_method TEXT)');
			$db->query('CREATE TABLE history (order_id INTEGER, order_status_id INTEGER, comment TEXT, notify INTEGER)');
		}

		/** @return array<string, string|int|null> */
		public function getOrder(int $id): array
		{
			return $this->db->query("SELECT * FROM `order` WHERE order_id = $id")->row;
		}

		public function addHistory(int $id, int $status, string $comment = '', bool $notify = false): int
		{
			$this->db->query("UPDATE `order` SET order_status_id = $status WHERE order_id = $id");
			$this->db->query("INSERT INTO history VALUES ($id, $status, '" . $this->db->escape($comment) . "', " . (int) $notify . ')');
			[$fault, $this->fault] = [$this->fault, null];
			$fault === null || throw $fault;
			return 1;
		}
	}
}
