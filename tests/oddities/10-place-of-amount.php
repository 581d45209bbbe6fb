<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
$client = plain_client($server);
$client->payments->complete('p', 'i', 1200);
$client->payments->complete('p', 'i');
$client->payments->reverse('p', 'i', 100);
$client->payments->reverse('p', 'i');
$client->payments->showCommission('i', 50000);
foreach (array_slice($server->requests(), 1) as $request) {
	unset($request['json']['params']['sessionId']);
	echo $request['path'], ' ', json_encode($request['json']), "\n";
}
?>
