--TEST--
Payments::showMany() takes as many connections at once as `concurrency` says, and the next call reuses what is kept
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['repeat' => true, 'data' => [], 'echo' => ['paymentId'], 'delay' => 0.2]]);
$client = plain_client($server, concurrency: 12);
$client->session();
foreach ([1, 2] as $time) {
	echo count(array_filter($client->payments->showMany(str_split('abcdefghijkl')), fn ($payment) => $payment instanceof Uapay\Payment)), " payments\n";
}
echo $client->payments->show('p')->id, "\n";
var_dump($server->connections() >= 12);
?>
--EXPECT--
12 payments
12 payments
p
bool(true)
