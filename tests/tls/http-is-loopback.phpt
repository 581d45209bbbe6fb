--TEST--
http is for loopback alone: any other host is refused when the client is made, and loopback works
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['data' => ['paymentId' => 'p'], 'repeat' => true]]);
foreach (['127.0.0.1', 'localhost', 'LOCALHOST', '127.1.2.3'] as $host) {
	// The server listens on 127.0.0.1 alone.
	$client = plain_client("http://$host:$server->port/");
	echo $host, ': ', $host === '127.1.2.3' ? 'made' : $client->payments->show('p')->id, "\n";
}
foreach ([
	'api.uapay.ua', '10.0.0.1', '192.168.1.1', '0.0.0.0', '[::ffff:10.0.0.1]', 'localhost.example.com', '127.0.0.1.example.com', '128.0.0.1',
] as $host) {
	echo $host, ': ';
	thrown(fn () => plain_client("http://$host/"));
}
?>
--EXPECT--
127.0.0.1: p
localhost: p
LOCALHOST: p
127.1.2.3: made
api.uapay.ua: Uapay\Exception\InvalidRequestException: environment must begin with https:// (http is for this machine alone)
10.0.0.1: Uapay\Exception\InvalidRequestException: environment must begin with https:// (http is for this machine alone)
192.168.1.1: Uapay\Exception\InvalidRequestException: environment must begin with https:// (http is for this machine alone)
0.0.0.0: Uapay\Exception\InvalidRequestException: environment must begin with https:// (http is for this machine alone)
[::ffff:10.0.0.1]: Uapay\Exception\InvalidRequestException: environment must begin with https:// (http is for this machine alone)
localhost.example.com: Uapay\Exception\InvalidRequestException: environment must begin with https:// (http is for this machine alone)
127.0.0.1.example.com: Uapay\Exception\InvalidRequestException: environment must begin with https:// (http is for this machine alone)
128.0.0.1: Uapay\Exception\InvalidRequestException: environment must begin with https:// (http is for this machine alone)
