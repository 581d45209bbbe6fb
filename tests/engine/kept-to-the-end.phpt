--TEST--
An object kept in a static or a global is destroyed at the end without harm
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
final class Registry { public static ?Uapay\Client $client = null; public static array $log = []; }
Registry::$client = plain_client($server, logger: fn (...$line) => Registry::$log[] = [$line, Registry::$client]);
echo Registry::$client->payments->show('p')->id, "\n";
function &kept() { static $payments; $payments ??= Registry::$client->payments; return $payments; }
echo kept()->show('p')->id, ' ', count(Registry::$log) > 1 ? 'logged' : 'not logged', "\n";
?>
--EXPECT--
p
p logged
