--TEST--
Client::request() sends integer keys between others as names
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['data' => []]]);
plain_client($server)->request('some/path', ['a' => 1, 5 => 2], [3 => ['x'], -1 => false, '07' => null]);
$json = $server->requests('some')[0]['json'];
unset($json['params']['sessionId']);
echo json_encode($json), "\n";
?>
--EXPECT--
{"params":{"a":1,"5":2},"data":{"3":["x"],"-1":false,"07":null}}
