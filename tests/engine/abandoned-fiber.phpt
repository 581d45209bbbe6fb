--TEST--
A fiber that is dropped inside a logger leaves a client that works
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
$client = plain_client($server, logger: function () {
	if (Fiber::getCurrent()) {
		Fiber::suspend();
	}
});
$fiber = new Fiber(fn () => $client->payments->showMany(['a', 'b', 'c']));
$fiber->start();
unset($fiber);
gc_collect_cycles();
echo $client->payments->reverse('p', 'i'), "\n";
?>
--EXPECT--
p
