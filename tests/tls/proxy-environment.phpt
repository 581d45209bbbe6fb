--TEST--
The proxy variables of the environment are ignored
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/tls.inc';

$identity = tls_identity();
$https = tls_server($identity);
$http = Server::start([['data' => ['paymentId' => 'p'], 'repeat' => true]]);
$proxy = ConnectProxy::start();
foreach (['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'] as $name) {
	putenv("$name=$proxy->url");
}
echo plain_client($http)->payments->show('p')->id, plain_client($https, caFile: $identity['ca'])->payments->show('p')->id, "\n";
echo 'asked the proxy: ', $proxy->connections(), "\n";
// And none of them takes the proxy of the options away.
putenv('no_proxy=*');
putenv('NO_PROXY=*');
plain_client($http, proxy: $proxy->url)->payments->show('p');
echo 'asked the proxy: ', $proxy->connections(), "\n";
?>
--EXPECT--
pp
asked the proxy: 0
asked the proxy: 1
