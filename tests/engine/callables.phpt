--TEST--
Every kind of callable is a logger
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
function logs($level, $message, $context) { echo __FUNCTION__, " $level\n"; }
final class Loggers
{
	public function method($level, $message, $context) { echo __METHOD__, " $level\n"; }
	public static function fixed($level, $message, $context) { echo __METHOD__, " $level\n"; }
	public function __invoke($level, $message, $context) { echo __METHOD__, " $level\n"; }
}
final class Both { public function log($level, $message, array $context) { echo __METHOD__, " $level\n"; } public function __invoke() { echo "wrong\n"; } }
final class Magic { public function __call($name, $arguments) { echo "$name() by __call, ", count($arguments), " arguments\n"; } }
plain_client($server)->session();
foreach (['logs', [new Loggers, 'method'], 'Loggers::fixed', ['Loggers', 'fixed'], new Loggers, new Both, new Magic, logs(...), (new Loggers)->method(...)] as $logger) {
	plain_client($server, logger: $logger)->payments->show('p');
}
?>
--EXPECT--
logs debug
Loggers::method debug
Loggers::fixed debug
Loggers::fixed debug
Loggers::__invoke debug
Both::log debug
log() by __call, 3 arguments
logs debug
Loggers::method debug
