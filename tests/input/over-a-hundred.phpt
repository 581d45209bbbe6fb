--TEST--
Any number of ids is cut into requests of 100
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = Server::start([['repeat' => true, 'data' => ['invoices' => []]]]);
plain_client($server, concurrency: 1)->invoices->showList(array_map(strval(...), range(1, 201)));
foreach ($server->requests('list') as $request) {
	$ids = $request['json']['params']['ids'];
	echo count($ids), ': ', $ids[0], '-', end($ids), "\n";
}
?>
--EXPECT--
100: 1-100
100: 101-200
1: 201-201
