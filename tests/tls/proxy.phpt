--TEST--
A proxy: the call goes through its tunnel, end to end under TLS, and the connection is reused
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/tls.inc';

$identity = tls_identity();
$server = tls_server($identity);
$proxy = ConnectProxy::start();
$url = str_replace('http://', 'http://user:p%40ss@', $proxy->url);
$client = plain_client($server, caFile: $identity['ca'], proxy: $url);
echo $client->payments->complete('p', 'i'), $client->payments->show('p')->id, "\n";
[$request] = $proxy->requests();
echo $request['method'], ' ', $request['target'] === "127.0.0.1:$server->port" ? 'the server' : $request['target'], "\n";
var_dump(str_contains($request['head'], 'Proxy-Authorization: Basic ' . base64_encode('user:p@ss')));
echo count($proxy->requests()), ' tunnel, ', implode(' ', $server->handshakes()), "\n";
var_dump(str_contains(implode(array_column($server->requests(), 'head')), 'Proxy'));

echo "-- http goes through a tunnel too\n";
$http = Server::start([['data' => ['paymentId' => 'p']]]);
echo plain_client($http, proxy: $proxy->url)->payments->show('p')->id, ' ', $proxy->requests()[1]['method'], "\n";

echo "-- another authority is not trusted through the proxy either\n";
$other = plain_client($server, caFile: tls_identity()['ca'], proxy: $proxy->url);
echo ending(fn () => $other->payments->complete('p', 'i')), "\n";
?>
--EXPECT--
pp
CONNECT the server
bool(true)
1 tunnel, TLSv1.3
bool(false)
-- http goes through a tunnel too
p CONNECT
-- another authority is not trusted through the proxy either
Session < Transport(tls)
