--TEST--
Money and JSON do not heed a locale with a comma
--EXTENSIONS--
uapay
--SKIPIF--
<?php
if (!setlocale(LC_ALL, 'uk_UA.UTF-8', 'de_DE.UTF-8', 'fr_FR.UTF-8')) die('skip no locale with a decimal comma');
?>
--FILE--
<?php
require __DIR__ . '/engine.inc';

setlocale(LC_ALL, 'uk_UA.UTF-8', 'de_DE.UTF-8', 'fr_FR.UTF-8');
$server = Server::start([['body' => '{"status":1,"data":{"commission":{"percents":2.75,"fixed":100},"commissionAmount":1100}}'], ['data' => ['id' => 'i']]]);
$client = plain_client($server);
var_dump($client->payments->showCommission('i', 1)->percents === 2.75);
$client->invoices->update('i', ['extraInfo' => ['f' => 0.1, 'g' => 1e100, 'h' => -1.5e-7]]);
echo $server->requests('update')[0]['json']['data']['extraInfo'], "\n";
echo Uapay\Money::format(1999), ' ', Uapay\Money::kopecks('19.99'), "\n";
?>
--EXPECT--
bool(true)
{"f":0.1,"g":1e+100,"h":-1.5e-07}
19.99 1999
