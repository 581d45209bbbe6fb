--TEST--
A service works when its client is gone
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
$payments = plain_client($server)->payments;
gc_collect_cycles();
echo $payments->show('p')->id, "\n";
?>
--EXPECT--
p
