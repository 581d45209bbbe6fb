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
