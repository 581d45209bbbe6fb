--TEST--
A fiber that is suspended inside a logger does not disturb the calls of others
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
$client = plain_client($server, logger: function ($level, $message, $context) {
	if (Fiber::getCurrent()) {
		Fiber::suspend($context['endpoint']);
	}
});
$first = new Fiber(fn () => $client->payments->reverse('p', 'i'));
$second = new Fiber(fn () => count($client->payments->showMany(['a', 'b'])));
echo $first->start(), "\n";
echo $client->payments->show('p')->id, "\n";
echo $second->start(), "\n";
echo $client->payments->show('p')->id, "\n";
while (!$first->isTerminated() || !$second->isTerminated()) {
	$first->isTerminated() || $first->resume();
	$second->isTerminated() || $second->resume();
}
var_dump($first->getReturn(), $second->getReturn(), count($server->executed('reverse')));
?>
--EXPECT--
sessions/create
p
invoicer/payments/show
p
string(1) "p"
int(2)
int(1)
