--TEST--
Exceptions take foreign properties, as PHP's own do, and what calls end in has one parent
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

use Uapay\Exception\{CallException, InvalidRequestException, UapayException};

$parent = new ReflectionClass(CallException::class);
var_dump($parent->isAbstract(), array_column($parent->getProperties(ReflectionProperty::IS_READONLY), 'name'));
foreach ((new ReflectionExtension('uapay'))->getClasses() as $class) {
	if ($class->implementsInterface(UapayException::class) && !$class->isAbstract()) {
		echo $class->getShortName(), $class->isSubclassOf(CallException::class) ? ' is a CallException' : '', "\n";
		// Tools write on each exception that is made, before its own properties are there.
		$object = $class->newInstance("made by hand");
		@$object->xdebug_message = 'text';
		var_dump($object->xdebug_message);
	}
}

$client = plain_client('http://127.0.0.1:1/', maxRetries: 0);
foreach ([
	fn () => Uapay\Money::kopecks('x'), fn () => $client->callback('{}'), fn () => $client->session(), fn () => Uapay\Invoice::fromArray([]),
	fn () => $client->payments->reverse('p', 'i'),
] as $call) {
	try {
		$call();
	} catch (UapayException $e) {
		@$e->xdebug_message = 'text';
		echo $e::class, ' ', $e->xdebug_message, ' ', $e instanceof CallException ? json_encode([$e->endpoint, $e->attempts, $e->retryReason]) : '', "\n";
		try {
			$e instanceof CallException ? $e->attempts = 7 : $e->errors = [];
		} catch (Error $error) {
			echo '  ', $error->getMessage(), "\n";
		}
	}
}
?>
--EXPECT--
bool(true)
array(3) {
  [0]=>
  string(8) "endpoint"
  [1]=>
  string(8) "attempts"
  [2]=>
  string(11) "retryReason"
}
InvalidRequestException
string(4) "text"
ApiException is a CallException
string(4) "text"
TransportException is a CallException
string(4) "text"
OutcomeUnknownException is a CallException
string(4) "text"
ProtocolException is a CallException
string(4) "text"
SignatureException is a CallException
string(4) "text"
SessionException is a CallException
string(4) "text"
Uapay\Exception\InvalidRequestException text 
  Cannot modify readonly property Uapay\Exception\InvalidRequestException::$errors
Uapay\Exception\SignatureException text ["callback",0,null]
  Cannot modify readonly property Uapay\Exception\CallException::$attempts
Uapay\Exception\SessionException text ["sessions\/create",1,"maxRetries is 0"]
  Cannot modify readonly property Uapay\Exception\CallException::$attempts
Uapay\Exception\ProtocolException text [null,0,null]
  Cannot modify readonly property Uapay\Exception\CallException::$attempts
Uapay\Exception\SessionException text ["invoicer\/payments\/reverse",1,"maxRetries is 0"]
  Cannot modify readonly property Uapay\Exception\CallException::$attempts
