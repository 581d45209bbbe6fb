--TEST--
Invoices::showList() cuts any number of ids into requests of 100 and keeps the order
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$answer = fn (int $from, int $to) => ['data' => ['invoices' => array_map(fn ($id) => ['id' => "id-$id"], range($from, $to))], 'key' => TEST_KEY];
$server = Server::start([['repeat' => true, 'data' => ['invoices' => []]]], ['key' => TEST_KEY]);
$client = client($server, concurrency: 1);
$client->session();
foreach ([1, 99, 100, 101, 200, 250] as $count) {
	$ids = array_map(fn ($id) => "id-$id", range(1, $count));
	$steps = [];
	for ($from = 1; $from <= $count; $from += 100) {
		$steps[] = $answer($from, min($from + 99, $count));
	}
	$server->script($steps);
	$before = count($server->requests('list'));
	$list = $client->invoices->showList($ids);
	$sent = array_slice($server->requests('list'), $before);
	$params = array_column(array_column($sent, 'json'), 'params');
	echo $count, ': ', implode(' + ', array_map(fn ($one) => count($one['ids']), $params)), ', ', count($list), " back\n";
	var_dump(array_merge(...array_column($params, 'ids')) === $ids);
	var_dump(array_map(fn ($invoice) => $invoice->id, iterator_to_array($list)) === $ids);
	var_dump(count($list->toArray()['invoices']) === $count);
}
?>
--EXPECT--
1: 1, 1 back
bool(true)
bool(true)
bool(true)
99: 99, 99 back
bool(true)
bool(true)
bool(true)
100: 100, 100 back
bool(true)
bool(true)
bool(true)
101: 100 + 1, 101 back
bool(true)
bool(true)
bool(true)
200: 100 + 100, 200 back
bool(true)
bool(true)
bool(true)
250: 100 + 100 + 50, 250 back
bool(true)
bool(true)
bool(true)
