--TEST--
CreatedPayment::$key and Session::$id are read by name and by toArray(), and shown by nothing else
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';
error_reporting(E_ALL & ~E_DEPRECATED); // PHP 8.5 and 8.6 deprecate some of these ways

$payment = Uapay\CreatedPayment::fromArray(['id' => 'p', 'key' => 'SECRET-KEY', 'new' => 1]);
$session = Uapay\Session::fromArray(['id' => 'SECRET-ID', 'openedAt' => 1543588513000]);
echo $payment->key, ' ', $session->id, "\n";
echo json_encode([$payment->toArray(), $session->toArray()]), "\n";
var_dump(isset($payment->key), empty($payment->key), isset($session->id), $payment->key ?? 'none', property_exists($payment, 'key'));
$name = 'key';
echo $payment->$name, ' ', $payment?->key, "\n";
echo "-- nor is a secret in extra\n";
echo json_encode($payment->extra), "\n";

function iterate(object $object): string
{
	$all = '';
	foreach ($object as $name => $value) {
		$all .= "$name=" . (is_scalar($value) ? $value : json_encode($value)) . ' ';
	}
	return $all;
}

foreach ([$payment, $session] as $object) {
	$ways = [
		'var_dump' => function () use ($object) { ob_start(); var_dump($object); return ob_get_clean(); },
		'debug_zval_dump' => function () use ($object) { ob_start(); debug_zval_dump($object); return ob_get_clean(); },
		'print_r' => fn () => print_r($object, true),
		'var_export' => fn () => var_export($object, true),
		'json_encode' => fn () => json_encode($object),
		'jsonSerialize' => fn () => json_encode($object->jsonSerialize()),
		'nested json_encode' => fn () => json_encode(['a' => [$object]]),
		'array cast' => fn () => print_r((array) $object, true),
		'get_object_vars' => fn () => print_r(get_object_vars($object), true),
		'get_mangled_object_vars' => fn () => print_r(get_mangled_object_vars($object), true),
		'foreach' => fn () => iterate($object),
		'ReflectionObject' => fn () => (string) new ReflectionObject($object),
		'array_walk' => function () use ($object) { $all = ''; array_walk($object, function ($value, $name) use (&$all) { $all .= $name; }); return $all; },
		'http_build_query' => fn () => http_build_query($object),
		'ArrayObject' => fn () => print_r((new ArrayObject($object))->getArrayCopy(), true),
		'clone' => fn () => print_r(clone $object, true),
		'exception' => fn () => (string) new Exception(print_r($object, true)),
		'string cast' => function () use ($object) { try { return strval($object); } catch (Error $error) { return (string) $error; } },
	];
	foreach ($ways as $way => $show) {
		try {
			$shown = $show();
		} catch (Error $error) {
			$shown = $error->getMessage();
		}
		echo $way, ': ', str_contains($shown, 'SECRET') ? "SHOWS IT\n$shown" : 'silent', "\n";
	}
}
print_r($payment);
print_r($session);
echo json_encode([$payment, $session]), "\n";

echo "-- without a key\n";
$none = Uapay\CreatedPayment::fromArray(['id' => 'p', 'key' => null]);
var_dump($none->key, isset($none->key), $none->key ?? 'none', Uapay\CreatedPayment::fromArray(['id' => 'p'])->key);
echo "-- a wrong one is not printed either\n";
thrown(fn () => Uapay\CreatedPayment::fromArray(['id' => 'p', 'key' => ['SECRET']]));
thrown(fn () => Uapay\Session::fromArray(['id' => 1.5]));
echo "-- a number is the same text\n";
var_dump(Uapay\CreatedPayment::fromArray(['id' => 'p', 'key' => 12345])->key);
?>
--EXPECT--
SECRET-KEY SECRET-ID
[{"id":"p","key":"SECRET-KEY","new":1},{"id":"SECRET-ID","openedAt":1543588513000}]
bool(true)
bool(false)
bool(true)
string(10) "SECRET-KEY"
bool(true)
SECRET-KEY SECRET-KEY
-- nor is a secret in extra
{"new":1}
var_dump: silent
debug_zval_dump: silent
print_r: silent
var_export: silent
json_encode: silent
jsonSerialize: silent
nested json_encode: silent
array cast: silent
get_object_vars: silent
get_mangled_object_vars: silent
foreach: silent
ReflectionObject: silent
array_walk: silent
http_build_query: silent
ArrayObject: silent
clone: silent
exception: silent
string cast: silent
var_dump: silent
debug_zval_dump: silent
print_r: silent
var_export: silent
json_encode: silent
jsonSerialize: silent
nested json_encode: silent
array cast: silent
get_object_vars: silent
get_mangled_object_vars: silent
foreach: silent
ReflectionObject: silent
array_walk: silent
http_build_query: silent
ArrayObject: silent
clone: silent
exception: silent
string cast: silent
Uapay\CreatedPayment Object
(
    [id] => p
    [extra] => Array
        (
            [new] => 1
        )

)
Uapay\Session Object
(
    [openedAt] => DateTimeImmutable Object
        (
            [date] => 2018-11-30 14:35:13.000000
            [timezone_type] => 3
            [timezone] => UTC
        )

    [extra] => Array
        (
        )

)
[{"id":"p","new":1},{"openedAt":1543588513000}]
-- without a key
NULL
bool(false)
string(4) "none"
NULL
-- a wrong one is not printed either
Uapay\Exception\ProtocolException: not an array of Uapay\CreatedPayment: key must be a string, array given
Uapay\Exception\ProtocolException: not an array of Uapay\Session: id must be a string, float given
-- a number is the same text
string(5) "12345"
