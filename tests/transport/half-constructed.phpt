--TEST--
transport: an error handler that throws or meddles while a callable is bound gets hold of no client without its transport
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/transport.inc';

class Base
{
	public function send(): null
	{
		echo "sends\n";
		return null;
	}
}
final class Own extends Base
{
}
$client = null;
function meddling(Closure $do): void
{
	set_error_handler(function (int $level, string $message) use ($do): bool {
		foreach (debug_backtrace() as $frame) {
			if (($frame['object'] ?? null) instanceof Uapay\Client) {
				$do($frame['object'], $message);
			}
		}
		return true;
	});
}
$made = fn () => new Uapay\Client('6412', environment: 'http://127.0.0.1:1/', maxRetries: 0, transport: [new Own(), 'parent::send']);

echo "-- throws\n";
meddling(function (Uapay\Client $half, string $message) use (&$client) {
	$client = $half;
	throw new ErrorException($message);
});
thrown($made);
thrown(fn () => $client->session());
thrown(fn () => $client->with(timeout: 1.0));
restore_error_handler();

echo "-- constructs it\n";
meddling(function (Uapay\Client $half) {
	set_error_handler(fn () => true);
	$half->__construct('6412', environment: 'http://127.0.0.1:1/', maxRetries: 0, transport: fn () => null);
});
thrown($made);
?>
--EXPECT--
-- throws
ErrorException: Callables of the form ["Own", "parent::send"] are deprecated
Error: Uapay\Client was not constructed
Error: Uapay\Client was not constructed
-- constructs it
Error: Uapay\Client is already constructed
