--TEST--
A Date and a Retry-After of many bytes are as good as none
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$long = ['Date' => str_repeat('Sun, ', 500), 'Retry-After' => str_repeat('0', 4000) . '400'];
$server = Server::start([['status' => 503, 'headers' => $long, 'body' => 'busy'], ['headers' => $long, 'data' => ['paymentId' => 'p']]]);
echo plain_client($server, timeout: 60.0)->payments->show('p')->id, "\n";
echo count($server->executed('show')), " requests\n";
?>
--EXPECT--
p
2 requests
