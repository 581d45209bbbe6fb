--TEST--
An object whose constructor threw is of no use, and harmless
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

final class Keeper { public static ?object $kept = null; }
try {
	$object = (new ReflectionClass('Uapay\Client'))->newInstanceArgs(['clientId' => '']);
} catch (Uapay\Exception\InvalidRequestException $e) {
	echo $e->getMessage(), "\n";
}
// The trace keeps what was left of the object only where it has arguments, so it is taken from a backtrace.
$url = new class { public function __toString(): string { Keeper::$kept = debug_backtrace(DEBUG_BACKTRACE_PROVIDE_OBJECT)[1]['object'] ?? null; return ''; } };
try {
	new Uapay\Client($url);
} catch (Throwable $e) {
	echo $e->getMessage(), "\n";
}
$half = Keeper::$kept;
echo get_debug_type($half), "\n";
if ($half instanceof Uapay\Client) {
	foreach ([fn () => $half->session(), fn () => $half->with(timeout: 1.0), fn () => $half->stats(), fn () => $half->invoices, fn () => $half->request('x'),
		fn () => $half->callback('{}'), fn () => var_dump($half), fn () => $half->renewSession()] as $use) {
		thrown($use);
	}
}
?>
--EXPECTF--
clientId must not be empty
clientId must not be empty
Uapay\Client
Error: Uapay\Client was not constructed
Error: Uapay\Client was not constructed
nothing was thrown
Error: Typed property Uapay\Client::$invoices must not be accessed before initialization
Error: Uapay\Client was not constructed
Error: Uapay\Client was not constructed
object(Uapay\Client)#%d (0) {
  ["invoices"]=>
  uninitialized(Uapay\Invoices)
  ["payments"]=>
  uninitialized(Uapay\Payments)
  ["subscriptions"]=>
  uninitialized(Uapay\Subscriptions)
}
nothing was thrown
Error: Uapay\Client was not constructed
