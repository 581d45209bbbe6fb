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
	$cases["list of $name"] = '{"invoices":' . $many($part) . '}';
}
$cases += [
	'payments' => '{"id":"i","payments":' . $many('{"id":1}') . '}', 'dates' => '{"id":"i","payments":' . $many("{\"id\":1,$dates}") . '}',
	'services' => '{"id":"i","serviceData":' . $many('{}') . '}', 'extraInfo' => '{"id":"i","extraInfo":' . json_encode($many('{"a":1}')) . '}',
	'objects' => '{"id":"i","x":' . $many('{"a":1}') . '}', 'strings' => '{"id":"i","x":' . $many('"a"') . '}', 'wide' => '{"id":"i","x":' . $many('{"a":"b","c":"d","e":"f","g":"h","i":"j","k":"l","m":"n","o":"p","q":"r"}') . '}',
	'colliding' => '{"id":"i","x":' . $colliding(15) . '}', 'colliding, extraInfo' => '{"id":"i","extraInfo":' . json_encode($colliding(15)) . '}', 'colliding, often' => '{"id":"i","x":[' . implode(',', array_fill(0, 40, $colliding(10))) . ']}',
	'colliding, relied on' => '{"id":"i",' . substr($colliding(15), 1), 'multiples' => '{"id":"i","x":' . $multiples(50000, 1 << 17) . '}', 'multiples, often' => '{"id":"i","x":[' . implode(',', array_fill(0, 60, $multiples(1024, 4096))) . ']}',
	'deep' => '{"id":"i","x":' . str_repeat('[', 500000) . str_repeat(']', 500000) . '}', 'long number' => '{"id":"i","x":' . str_repeat('1', 1000000) . '}',
];
foreach ($cases as $name => $data) {
	$server = Server::start([['body' => '{"status":1,"data":' . $data . '}']]);
	$client = plain_client($server, maxRetries: 0, timeout: 10.0);
	$client->session();
	unset($data, $cases[$name]);
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
