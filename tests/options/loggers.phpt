--TEST--
A logger is callable or has a public log(); a session store has get(), set() and delete()
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

final class Hidden { private function log() {} protected function get() {} public function set() {} }
final class Magic { public function __call($name, $arguments) {} }
final class Psr { public function log($level, $message, array $context = []) {} public function get($key) {} public static function set($key) {} public function delete($key) {} }
foreach ([new stdClass, new Hidden, new Magic, new Psr, fn () => 1] as $object) {
	echo $object::class, "\n";
	option_faults(logger: $object, sessionStore: $object);
}
foreach (['no_such_function', ['Psr'], [new Psr, 'none'], 7, true, 'printf', [new Psr, 'log'], 'Psr::set'] as $logger) {
	option_faults(logger: $logger);
}
foreach (['x', 7, []] as $store) {
	try {
		option_faults(sessionStore: $store);
	} catch (TypeError $e) {
		echo $e->getMessage(), "\n";
	}
}
?>
--EXPECT--
stdClass
sessionStore: must have a public method get()
logger: must have a public method log()
Hidden
sessionStore: must have a public method get()
logger: must have a public method log()
Magic
accepted
Psr
accepted
Closure
sessionStore: must have a public method get()
logger: must be callable
logger: must be callable
logger: must be callable
logger: must be callable
logger: must be callable
accepted
accepted
accepted
Uapay\Client::__construct(): Argument #11 ($sessionStore) must be of type ?object, string given
Uapay\Client::__construct(): Argument #11 ($sessionStore) must be of type ?object, int given
Uapay\Client::__construct(): Argument #11 ($sessionStore) must be of type ?object, array given
