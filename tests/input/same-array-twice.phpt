--TEST--
The same array in two places is not one that contains itself
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = Server::start([['data' => ['id' => 'i']]]);
$part = ['a' => [mt_rand(1, 1)]];
plain_client($server)->invoices->update('i', ['extraInfo' => ['x' => $part, 'y' => $part, 'z' => [&$part, &$part]]]);
echo $server->requests('update')[0]['json']['data']['extraInfo'], "\n";
?>
--EXPECT--
{"x":{"a":[1]},"y":{"a":[1]},"z":[{"a":[1]},{"a":[1]}]}
