--TEST--
logger: a PSR-3 object or a callable hears of every attempt, and of nothing secret
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

final class Logger
{
	public array $lines = [];

	public function log($level, $message, array $context = []): void
	{
		$this->lines[] = [$level, $message, $context];
	}
}

$server = Server::start([
	['data' => ['id' => 'i', 'paymentPageUrl' => 'https://pay.example/i']],
	['error' => ['code' => 'WRONG_ID', 'message' => 'text of UAPAY', 'details' => ['id' => 'p']]],
	['close_before' => true],
	['data' => ['paymentId' => 'p']],
], ['key' => TEST_KEY]);
$logger = new Logger();
$client = client($server, logger: $logger, maxRetries: 0);
$client->invoices->create(['externalId' => 'order 7', 'type' => 'PAY', 'description' => 'SECRET-description', 'email' => 'SECRET@mail.example']);
foreach ([fn () => $client->payments->confirm('p', 'i', 'SECRET-code', 'SECRET-key'), fn () => $client->payments->cancel('p', 'i')] as $call) {
	try {
		$call();
	} catch (Uapay\Exception\UapayException $exception) {
		echo $exception::class, "\n";
	}
}
foreach ($logger->lines as [$level, $message, $context]) {
	echo "$level: $message\n";
	var_dump($context['seconds'] >= 0 && $context['seconds'] < 5);
	unset($context['seconds']);
	if (!isset($context['httpStatus'])) {
		unset($context['newConnection']); // of what was cut, libcurl may have tried another connection
	}
	echo '  ', json_encode($context), "\n";
}
$all = print_r($logger->lines, true);
$session = $client->session()->id;
var_dump(str_contains($all, 'SECRET'), str_contains($all, TEST_KEY), str_contains($all, $session), str_contains($all, 'eyJ'));

echo "-- a callable\n";
$lines = [];
$client->with(logger: function (string $level, string $message, array $context) use (&$lines) {
	$lines[] = "$level: $message " . implode(', ', array_keys($context));
})->payments->show('p');
print_r($lines);
echo "-- wrong\n";
thrown(fn () => client($server, logger: new stdClass()));
thrown(fn () => client($server, logger: 'no_such_function'));
?>
--EXPECT--
Uapay\Exception\ApiException
Uapay\Exception\OutcomeUnknownException
debug: UAPAY sessions/create: done
bool(true)
  {"endpoint":"sessions\/create","attempt":1,"newConnection":true,"httpStatus":200,"externalId":"order 7"}
debug: UAPAY invoicer/invoices/create: done
bool(true)
  {"endpoint":"invoicer\/invoices\/create","attempt":2,"newConnection":false,"httpStatus":200,"externalId":"order 7"}
warning: UAPAY invoicer/payments/confirm: attempt 1 failed, it is not repeated: UAPAY refused the request
bool(true)
  {"endpoint":"invoicer\/payments\/confirm","attempt":1,"newConnection":false,"httpStatus":200,"errorCode":"WRONG_ID","repeated":false,"reason":"UAPAY refused the request","delay":0,"invoiceId":"i","paymentId":"p"}
critical: UAPAY invoicer/payments/cancel: attempt 1 failed, its outcome is unknown: it may have been executed
bool(true)
  {"endpoint":"invoicer\/payments\/cancel","attempt":1,"cause":"reset","repeated":false,"reason":"it may have been executed","delay":0,"invoiceId":"i","paymentId":"p"}
bool(false)
bool(false)
bool(false)
bool(false)
-- a callable
Array
(
    [0] => debug: UAPAY invoicer/payments/show: done endpoint, attempt, seconds, newConnection, httpStatus, paymentId
)
-- wrong
Uapay\Exception\InvalidRequestException: logger must have a public method log()
Uapay\Exception\InvalidRequestException: logger must be callable
