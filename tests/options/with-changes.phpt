--TEST--
A copy has the changed options, and the original its own
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
$first = plain_client($server, clientId: 'one', appInfo: 'one/1');
$second = $first->with(clientId: 'two', appInfo: 'two/2');
$third = $second->with(appInfo: null);
foreach ([$first, $second, $third] as $client) {
	$client->session();
	$client->payments->show('p');
}
foreach ($server->requests() as $request) {
	echo strtok($request['headers']['user-agent'], '/'), ' ', $request['json']['params']['clientId'] ?? '', "\n";
}
?>
--EXPECT--
one one
one 
two two
two 
uapay-php 
