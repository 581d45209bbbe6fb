--TEST--
An exception of the logger before an effect left: nothing was executed, so it is that exception
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
$client = plain_client($server, logger: fn () => throw new DomainException('disk full'));
thrown(fn () => $client->payments->reverse('p', 'i'));
echo count($server->executed('reverse')), " reversals\n";
?>
--EXPECT--
DomainException: disk full
0 reversals
