--TEST--
A read whose second answer is good succeeds
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

$server = Server::start([['body' => ''], ['body' => '<html>'], ['data' => ['paymentId' => 'p']]]);
echo plain_client($server, maxRetries: 2)->payments->show('p')->id, "\n";
echo count($server->executed('payments')), " requests\n";
?>
--EXPECT--
p
3 requests
