--TEST--
transport: any callable of PHP, as it could be called where the client was made, with the URL, the body and the seconds left
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/transport.inc';

function unsent(callable $call): void
{
	try {
		$call();
	} catch (Uapay\Exception\SessionException $e) {
		echo 'libcurl: ', $e->getPrevious()->cause, "\n";
	}
}
function told(string $who, array $arguments): array
{
	echo $who, ' ', count($arguments), "\n";
	return answer(['id' => 's', 'paymentId' => 'p']);
}
function by_name(...$arguments): array
{
	return told(__FUNCTION__, $arguments);
}
final class Ways
{
	public static function of_class(...$arguments): array { return told(__METHOD__, $arguments); }
	public function __invoke(...$arguments): array { return told(__METHOD__, $arguments); }
	public function __call($name, $arguments): array { return told("any method, $name", $arguments); }
}
final class Shop
{
	public function client(): Uapay\Client { return new Uapay\Client('6412', transport: [$this, 'hidden']); }
	private function hidden(...$arguments): array { return told(__METHOD__, $arguments); }
}
foreach (['by_name', 'Ways::of_class', ['Ways', 'of_class'], [new Ways(), 'magic'], new Ways(), by_name(...)] as $way) {
	$client = sending($way);
	$client->payments->show('p');
	$client->with(maxRetries: 0)->payments->show('p');
}
$client = (new Shop())->client();
$client->payments->show('p');
$client->with(maxRetries: 0)->payments->show('p');

echo "-- arguments\n";
$client = sending(steps([function (...$arguments) {
	[$url, $body, $timeout] = $arguments;
	var_dump($url, $body, is_float($timeout) && $timeout > 0 && $timeout <= 60.0, count($arguments));
	return answer();
}]), environment: 'http://127.0.0.1:1/base');
$client->payments->cancel('p', 'i');

echo "-- by reference, and changed\n";
$client = sending(steps([function ($url, $body) {
	$url = $body = null;
	return answer();
}]));
var_dump($client->payments->show('p')->id);

echo "-- none\n";
foreach (['no_such_function', [], [new Ways()], ['Shop', 'hidden'], [new Shop(), 'hidden'], 5, new stdClass()] as $none) {
	thrown(fn () => new Uapay\Client('6412', transport: $none));
}
thrown(fn () => $client->with(transport: 'no_such_function'));
$none = new Uapay\Client('6412', environment: 'http://127.0.0.1:1/', transport: null, maxRetries: 0);
unsent(fn () => $none->payments->show('p'));

echo "-- with(): another one, and none\n";
echo $client->with(transport: steps([answer(['paymentId' => 'q'])]))->payments->show('q')->id, "\n";
unsent(fn () => $client->with(transport: null, environment: 'http://127.0.0.1:1/', maxRetries: 0)->payments->show('p'));
?>
--EXPECT--
by_name 3
by_name 3
by_name 3
Ways::of_class 3
Ways::of_class 3
Ways::of_class 3
Ways::of_class 3
Ways::of_class 3
Ways::of_class 3
any method, magic 3
any method, magic 3
any method, magic 3
Ways::__invoke 3
Ways::__invoke 3
Ways::__invoke 3
by_name 3
by_name 3
by_name 3
Shop::hidden 3
Shop::hidden 3
Shop::hidden 3
-- arguments
string(52) "http://127.0.0.1:1/base/api/invoicer/payments/cancel"
string(83) "{"params":{"sessionId":"session-of-the-transport","paymentId":"p","invoiceId":"i"}}"
bool(true)
int(3)
-- by reference, and changed
string(1) "p"
-- none
Uapay\Exception\InvalidRequestException: transport must be callable
Uapay\Exception\InvalidRequestException: transport must be callable
Uapay\Exception\InvalidRequestException: transport must be callable
Uapay\Exception\InvalidRequestException: transport must be callable
Uapay\Exception\InvalidRequestException: transport must be callable
Uapay\Exception\InvalidRequestException: transport must be callable
Uapay\Exception\InvalidRequestException: transport must be callable
Uapay\Exception\InvalidRequestException: transport must be callable
libcurl: connect
-- with(): another one, and none
q
libcurl: connect
