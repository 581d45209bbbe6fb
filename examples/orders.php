<?php
declare(strict_types=1);

/** The orders of a very small shop: one file each, in the folder SHOP_DATA. A real shop has a database. */
final class Orders
{
	private readonly string $folder;

	public function __construct()
	{
		$this->folder = getenv('SHOP_DATA') ?: sys_get_temp_dir() . '/uapay-shop';
		is_dir($this->folder) || mkdir($this->folder, 0700);
	}

	public function add(string $id, int $amount): void
	{
		file_put_contents($this->file($id), json_encode(['amount' => $amount, 'state' => 'new', 'events' => []]));
	}

	/** @return array{amount: int, state: string, events: list<string>}|null */
	public function find(string $id): ?array
	{
		return is_file($this->file($id)) ? $this->change($id, static fn (array $order): array => $order) : null;
	}

	/**
	 * Reads an order, changes it and writes it back, while nobody else does.
	 *
	 * @param callable(array): array $change
	 */
	public function change(string $id, callable $change): array
	{
		$file = fopen($this->file($id), 'r+');
		flock($file, LOCK_EX);
		$order = $change(json_decode(stream_get_contents($file), true, flags: JSON_THROW_ON_ERROR));
		rewind($file);
		ftruncate($file, 0);
		fwrite($file, json_encode($order));
		fclose($file);
		return $order;
	}

	private function file(string $id): string
	{
		return $this->folder . '/' . rawurlencode($id) . '.json';
	}
}
