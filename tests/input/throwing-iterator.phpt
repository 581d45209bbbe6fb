--TEST--
An iterator of ids that throws ends the call with its exception, and nothing is sent
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

final class Ids implements Iterator
{
	private int $at = 0;
	public function __construct(private string $culprit) {}
	private function tell(string $method): void
	{
		if ($method === $this->culprit && ($this->at > 0 || $method === 'rewind')) {
			throw new LogicException($method);
		}
	}
	public function current(): mixed { $this->tell('current'); return "id $this->at"; }
	public function key(): mixed { return $this->at; }
	public function next(): void { $this->at++; $this->tell('next'); }
	public function valid(): bool { $this->tell('valid'); return $this->at < 3; }
	public function rewind(): void { $this->tell('rewind'); }
}
$server = Server::start([['repeat' => true, 'data' => []]]);
$client = plain_client($server);
foreach (['current', 'next', 'valid', 'rewind'] as $culprit) {
	thrown(fn () => $client->payments->showMany(new Ids($culprit)));
	thrown(fn () => $client->invoices->showList(new Ids($culprit)));
}
echo count($server->requests()), " requests\n";
?>
--EXPECT--
LogicException: current
LogicException: current
LogicException: next
LogicException: next
LogicException: valid
LogicException: valid
LogicException: rewind
LogicException: rewind
0 requests
