--TEST--
An answer of a megabyte is read with 64 MB and within a second, or ends in an exception
--EXTENSIONS--
uapay
--INI--
memory_limit=64M
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$many = static fn (string $part, string $before = '[', string $after = ']'): string => $before . implode(',', array_fill(0, intdiv(1000000, strlen($part) + 1), $part)) . $after;
/** Keys that have one hash in PHP's tables. */
$colliding = static function (int $bits): string {
	$members = [];
	for ($i = 0; $i < 1 << $bits; $i++) {
		$members[] = '"' . strtr(sprintf("%0{$bits}b", $i), ['0' => 'Ez', '1' => 'FY']) . '":0';
	}
	return '{' . implode(',', $members) . '}';
};
/** Numbers as keys that have one place in PHP's tables. */
$multiples = static fn (int $count, int $of): string => '{' . implode(',', array_map(static fn (int $i): string => '"' . $i * $of . '":0', range(0, $count - 1))) . '}';
$dates = '"createdAt":1,"updatedAt":1,"paidAt":1,"reversedAt":1,"finishedAt":1,"canceledAt":1';

$lists = ['invoices' => '{"id":1}', 'dates' => '{"id":1,"createdAt":1,"updatedAt":1}', 'errors' => '{"error":{"a":1}}', 'empty' => '{}', 'numbers' => '1', 'lists' => '[]',
	'payments' => '{"id":1,"payments":[{"id":1}]}', 'extraInfo' => '{"id":1,"extraInfo":"[[],[],[]]"}', 'unreadable' => '{"id":"\u0000"}', 'spared' => '{"id":1,"x":"\u0000"}'];
$cases = [];
foreach ($lists as $name => $part) {
	$cases["list of $name"] = fn (): string => '{"invoices":' . $many($part) . '}';
}
$cases += [
	'payments' => fn (): string => '{"id":"i","payments":' . $many('{"id":1}') . '}', 'dates' => fn (): string => '{"id":"i","payments":' . $many("{\"id\":1,$dates}") . '}',
	'services' => fn (): string => '{"id":"i","serviceData":' . $many('{}') . '}', 'extraInfo' => fn (): string => '{"id":"i","extraInfo":' . json_encode($many('{"a":1}')) . '}',
	'objects' => fn (): string => '{"id":"i","x":' . $many('{"a":1}') . '}', 'strings' => fn (): string => '{"id":"i","x":' . $many('"a"') . '}', 'wide' => fn (): string => '{"id":"i","x":' . $many('{"a":"b","c":"d","e":"f","g":"h","i":"j","k":"l","m":"n","o":"p","q":"r"}') . '}',
	'colliding' => fn (): string => '{"id":"i","x":' . $colliding(15) . '}', 'colliding, extraInfo' => fn (): string => '{"id":"i","extraInfo":' . json_encode($colliding(15)) . '}', 'colliding, often' => fn (): string => '{"id":"i","x":[' . implode(',', array_fill(0, 40, $colliding(10))) . ']}',
	'colliding, relied on' => fn (): string => '{"id":"i",' . substr($colliding(15), 1), 'multiples' => fn (): string => '{"id":"i","x":' . $multiples(50000, 1 << 17) . '}', 'multiples, often' => fn (): string => '{"id":"i","x":[' . implode(',', array_fill(0, 60, $multiples(1024, 4096))) . ']}',
	'deep' => fn (): string => '{"id":"i","x":' . str_repeat('[', 500000) . str_repeat(']', 500000) . '}', 'long number' => fn (): string => '{"id":"i","x":' . str_repeat('1', 1000000) . '}',
];
foreach ($cases as $name => $make) {
	$data = $make();
	$server = Server::start([['body' => '{"status":1,"data":' . $data . '}']]);
	$client = plain_client($server, maxRetries: 0, timeout: 10.0);
	$client->session();
	unset($data);
	$start = hrtime(true);
	try {
		$result = str_starts_with($name, 'list') ? $client->invoices->showList(['i']) : $client->invoices->show('i');
		$said = $name === 'wide' ? count($result->extra['x']) > 1000 : true;
		$said = 'read' . ($said ? '' : ' WRONGLY');
	} catch (Uapay\Exception\ProtocolException $refused) {
		$said = preg_replace(['~^[\w/]+: ~', '~ at byte \d+~'], '', $refused->getMessage());
	}
	$seconds = (hrtime(true) - $start) / 1e9;
	echo "$name: $said", $seconds < 1.5 || slowed() ? '' : ", in $seconds s", "\n";
	unset($result, $refused);
	$server->stop();
}
?>
--EXPECT--
list of invoices: the answer is not valid JSON: too many values (HTTP 200)
list of dates: the answer's data is not as documented: it has more objects than fit into memory
list of errors: the answer is not valid JSON: too many values (HTTP 200)
list of empty: the answer is not valid JSON: too many values (HTTP 200)
list of numbers: the answer is not valid JSON: too many values (HTTP 200)
list of lists: the answer is not valid JSON: too many values (HTTP 200)
list of payments: the answer is not valid JSON: too many values (HTTP 200)
list of extraInfo: the answer's data is not as documented: it has more objects than fit into memory
list of unreadable: the answer's data is not as documented: it has more objects than fit into memory
list of spared: the answer is not valid JSON: too many values (HTTP 200)
payments: the answer is not valid JSON: too many values (HTTP 200)
dates: read
services: read
extraInfo: read
objects: read
strings: read
wide: read
colliding: read
colliding, extraInfo: read
colliding, often: read
colliding, relied on: the answer is not valid JSON: too many members in an object (HTTP 200)
multiples: read
multiples, often: read
deep: read
long number: read
