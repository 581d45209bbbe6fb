--TEST--
A base URL works with and without its last slash, and with a path
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
foreach ([$server->url, rtrim($server->url, '/'), $server->url . 'base', $server->url . 'base/'] as $url) {
	plain_client($url)->payments->show('p');
}
echo implode("\n", $server->executed('payments')), "\n";
?>
--EXPECT--
/api/invoicer/payments/show
/api/invoicer/payments/show
/base/api/invoicer/payments/show
/base/api/invoicer/payments/show
