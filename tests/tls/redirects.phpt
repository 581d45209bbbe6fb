--TEST--
A redirect under TLS is not followed, to http or to https, and sends nothing there
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/tls.inc';

$identity = tls_identity();
$http = Server::start([['data' => ['paymentId' => 'p'], 'repeat' => true]]);
$https = tls_server($identity);
foreach (['http' => $http, 'https' => $https] as $name => $other) {
	foreach ([301, 307, 308] as $status) {
		$server = Server::start([['status' => $status, 'headers' => ['Location' => "{$other->url}api/x"], 'body' => '', 'repeat' => true]],
			['tls' => ['cert' => $identity['cert']]]);
		$client = plain_client($server, caFile: $identity['ca'], maxRetries: 0);
		echo "$name: ";
		thrown(fn () => $client->payments->show('p'));
		$server->stop();
	}
	echo 'connections ', $other->connections(), "\n";
}
?>
--EXPECT--
http: Uapay\Exception\ProtocolException: invoicer/payments/show: the server answered with a redirect, which is not followed (HTTP 301)
http: Uapay\Exception\ProtocolException: invoicer/payments/show: the server answered with a redirect, which is not followed (HTTP 307)
http: Uapay\Exception\ProtocolException: invoicer/payments/show: the server answered with a redirect, which is not followed (HTTP 308)
connections 0
https: Uapay\Exception\ProtocolException: invoicer/payments/show: the server answered with a redirect, which is not followed (HTTP 301)
https: Uapay\Exception\ProtocolException: invoicer/payments/show: the server answered with a redirect, which is not followed (HTTP 307)
https: Uapay\Exception\ProtocolException: invoicer/payments/show: the server answered with a redirect, which is not followed (HTTP 308)
connections 0
