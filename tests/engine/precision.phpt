--TEST--
Floats are sent whole whatever precision and serialize_precision say
--EXTENSIONS--
uapay
--INI--
precision=3
serialize_precision=2
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['data' => ['id' => 'i']]]);
plain_client($server)->invoices->update('i', ['extraInfo' => [0.1 + 0.2, 1 / 3, 1e22, 123456789.125, -0.0, PHP_FLOAT_MAX, PHP_FLOAT_MIN, 5e-324]]);
$text = $server->requests('update')[0]['json']['data']['extraInfo'];
echo $text, "\n";
var_dump(json_decode($text) == [0.1 + 0.2, 1 / 3, 1e22, 123456789.125, -0.0, PHP_FLOAT_MAX, PHP_FLOAT_MIN, 5e-324]);
?>
--EXPECT--
[0.30000000000000004,0.3333333333333333,1e+22,123456789.125,-0,1.7976931348623157e+308,2.2250738585072014e-308,5e-324]
bool(true)
