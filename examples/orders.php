<?php
declare(strict_types=1);

/**
 * The orders of a very small shop: one file each, in the folder SHOP_DATA. A real shop has a database.
 *
 * @phpstan-type Order array{amount: int, state: string, events: list<string>, payment?: array{id: non-empty-string, invoiceId: non-empty-string}}
 */
final class Orders
{
	private readonly string $folder;

	public function __construct()
	{
		$this->folder = getenv('SHOP_DATA') ?: sys_get_temp_dir() . '/uapay-shop';
		is_dir($this->folder) || @mkdir($this->folder, 0700) || is_dir($this->folder)
			|| throw new RuntimeException("the folder \"$this->folder\" cannot be made");
	}

	public function add(string $id, int $amount): void
	{
		$order = json_encode(['amount' => $amount, 'state' => 'new', 'events' => []], JSON_THROW_ON_ERROR);
		@file_put_contents($this->file($id), $order) === strlen($order)
			|| throw new RuntimeException("the order \"$id\" cannot be written");
	}

	/** @return Order|null */
	public function find(string $id): ?array
	{
		return is_file($this->file($id)) ? $this->change($id, static fn (array $order): array => $order) : null;
	}

	/**
	 * Reads an order, changes it and writes it back, while nobody else does.
	 *
	 * @param callable(Order): Order $change
	 * @return Order
	 */
	public function change(string $id, callable $change): array
	{
		$file = @fopen($this->file($id), 'r+') ?: throw new RuntimeException("the order \"$id\" cannot be opened");
		flock($file, LOCK_EX);
		$read = json_decode((string) stream_get_contents($file), true);
		if (!is_array($read) || !isset($read['amount'], $read['state'], $read['events'])) {
			throw new RuntimeException("the order \"$id\" cannot be read");
		}
		/** @var Order $read */
		$order = $change($read);
		$text = json_encode($order, JSON_THROW_ON_ERROR);
		rewind($file);
		ftruncate($file, 0);
		fwrite($file, $text) === strlen($text) && fclose($file) || throw new RuntimeException("the order \"$id\" cannot be written");
		return $order;
	}

	private function file(string $id): string
	{
		return $this->folder . '/' . rawurlencode($id) . '.json';
	}
}
