--TEST--
transport: the request is in no trace of what the callable throws, marked as sensitive or not
--EXTENSIONS--
uapay
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/transport.inc';

function deeper(string $body, string $other): never
{
	try {
		throw new LogicException($other);
	} catch (LogicException $e) {
		throw new RuntimeException('above it', 0, $e);
	}
}
$client = new Uapay\Client('6412', 'SECRET-key', transport: function ($url, $body, $timeout) {
	str_contains($url, 'sessions') ? deeper($body, 'in the session') : deeper($body, 'in the call');
}, maxRetries: 0);
$session = new class {
	public function get() { return ['id' => 'SECRET-session', 'openedAt' => time()]; }
	public function set() {}
	public function delete() {}
};
foreach ([$client, $client->with(sessionStore: $session)] as $one) {
	try {
		$one->payments->confirm('p', 'i', 'SECRET-code', 'SECRET-confirmation');
	} catch (Uapay\Exception\UapayException $e) {
		for ($text = '', $exception = $e; $exception; $exception = $exception->getPrevious()) {
			echo $exception::class, "\n";
			$text .= print_r($exception->getTrace(), true) . $exception->getMessage() . $exception->getTraceAsString();
		}
		$text .= print_r($e, true) . var_export($e->getMessage(), true) . $e;
		ob_start();
		var_dump($e);
		$text .= ob_get_clean();
		var_dump(str_contains($text, 'SECRET'), str_contains($text, 'eyJ'), substr_count($text, 'SensitiveParameterValue') > 3, str_contains($text, 'in the'));
	}
}

echo "-- in the options of an HTTP client, of which the caller's own stay as they are\n";
function send(string $url, array $options): never
{
	throw new RuntimeException('in send()');
}
$kept = null;
try {
	sending(function ($url, $body) use (&$kept) {
		$kept = ['http' => ['method' => 'POST', 'content' => $body], 'timeout' => 5];
		send($url, $kept);
	})->session();
} catch (Uapay\Exception\SessionException $e) {
	$options = $e->getPrevious()->getPrevious()->getTrace()[0]['args'][1];
	echo get_debug_type($options['http']['content']), ' ', $options['http']['method'], ' ', $options['timeout'], ' ', get_debug_type($kept['http']['content']), "\n";
}

echo "-- what the callable hands on in an object is its own affair, and other arguments stay\n";
try {
	sending(fn ($url, $body) => deeper($url, 'x'))->session();
} catch (Uapay\Exception\SessionException $e) {
	$frame = $e->getPrevious()->getPrevious()->getTrace()[0];
	var_dump($frame['function'], $frame['args']);
}
?>
--EXPECT--
Uapay\Exception\SessionException
Uapay\Exception\TransportException
RuntimeException
LogicException
bool(false)
bool(false)
bool(true)
bool(true)
Uapay\Exception\OutcomeUnknownException
Uapay\Exception\TransportException
RuntimeException
LogicException
bool(false)
bool(false)
bool(true)
bool(true)
-- in the options of an HTTP client, of which the caller's own stay as they are
SensitiveParameterValue POST 5 string
-- what the callable hands on in an object is its own affair, and other arguments stay
string(6) "deeper"
array(2) {
  [0]=>
  string(40) "https://api.uapay.ua/api/sessions/create"
  [1]=>
  string(1) "x"
}
