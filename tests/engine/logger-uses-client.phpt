--TEST--
A logger may call UAPAY with the same client
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['repeat' => true, 'data' => [], 'echo' => ['paymentId']]]);
$inside = false;
$client = plain_client($server, logger: function ($level, $message, $context) use (&$client, &$inside) {
	if (!$inside) {
		$inside = true;
		echo "inside {$context['endpoint']}: ", $client->payments->reverse('q', 'i'), "\n";
		$inside = false;
	}
});
echo $client->payments->show('p')->id, "\n";
echo count($client->payments->showMany(['a', 'b', 'c'])), "\n";
echo count($server->executed('reverse')), " reversals\n";
?>
--EXPECT--
inside sessions/create: q
inside invoicer/payments/show: q
p
inside invoicer/payments/show: q
inside invoicer/payments/show: q
inside invoicer/payments/show: q
3
5 reversals
