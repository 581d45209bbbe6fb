--TEST--
A Ping is a value: nobody makes or changes one, and PingCause is the list in the stub
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/ping.inc';

$ping = plain_client('http://127.0.0.1:1/', maxRetries: 0)->ping();
thrown(fn () => $ping->ok = true);
thrown(fn () => $ping->more = 1);
thrown(fn () => serialize($ping));
thrown(fn () => unserialize('O:10:"Uapay\Ping":1:{s:2:"ok";b:1;}'));
thrown(fn () => (new ReflectionClass(Uapay\Ping::class))->newInstanceWithoutConstructor());
thrown(fn () => new Uapay\Ping());
thrown(fn () => $ping->text('uk'));
var_dump(clone $ping == $ping);
var_dump($ping);
foreach (['https://api.uapay.ua', 'https://api.uapay.ua/', Uapay\Environment::Production, Uapay\Environment::Demo, 'https://[::1]:4430/x'] as $environment) {
	$client = plain_client('http://127.0.0.1:1/', maxRetries: 0)->with(environment: $environment, connectTimeout: 0.01, timeout: 0.05, proxy: 'http://127.0.0.1:1');
	$ping = $client->ping();
	var_dump($ping->environment);
}
echo implode(' ', array_column(Uapay\PingCause::cases(), 'value')), "\n";
?>
--EXPECTF--
Error: Cannot modify readonly property Uapay\Ping::$ok
Error: Cannot create dynamic property Uapay\Ping::$more
Exception: Serialization of 'Uapay\Ping' is not allowed
Exception: Unserialization of 'Uapay\Ping' is not allowed
ReflectionException: Class Uapay\Ping is an internal class marked as final that cannot be instantiated without invoking its constructor
Error: Call to private Uapay\Ping::__construct() from global scope
TypeError: Uapay\Ping::text(): Argument #1 ($locale) must be of type Uapay\Locale, string given
bool(true)
object(Uapay\Ping)#%d (6) {
  ["ok"]=>
  bool(false)
  ["cause"]=>
  enum(Uapay\PingCause::Connect)
  ["clockOffset"]=>
  NULL
  ["signed"]=>
  bool(false)
  ["environment"]=>
  string(19) "http://127.0.0.1:1/"
  ["detail"]=>
  string(%d) "%s"
}
enum(Uapay\Environment::Production)
enum(Uapay\Environment::Production)
enum(Uapay\Environment::Production)
enum(Uapay\Environment::Demo)
string(21) "https://[::1]:4430/x/"
dns connect connect_timeout timeout reset no_tls tls certificate_untrusted certificate_date certificate_host ca_file proxy_unreachable proxy_refused proxy_password clock unknown_client wrong_key key_missing unsigned refused not_uapay unavailable too_many_requests unknown
