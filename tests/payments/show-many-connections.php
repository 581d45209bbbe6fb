<?php
require __DIR__ . '/../uapay.inc';

foreach ([1, 2, 4, 8] as $concurrency) {
	$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'x']]]);
	$client = plain_client($server, concurrency: $concurrency);
	$client->session();
	$client->payments->showMany(array_map(fn ($id) => "id-$id", range(1, 40)));
	echo $concurrency, ' at once: ', $server->connections() <= $concurrency ? 'at most as many' : $server->connections(), " connections\n";
}
?>
