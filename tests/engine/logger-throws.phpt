--TEST--
A logger that throws ends no call, and hides nothing: it is counted
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['repeat' => true, 'data' => ['id' => 'i'], 'echo' => ['paymentId']]]);
$client = plain_client($server, maxRetries: 0, logger: fn () => throw new DomainException('disk full'));
$psr = plain_client($server, maxRetries: 0, clientId: '7', logger: new class {
	public function log($level, $message, $context): void
	{
		throw new Error('no such method');
	}
});
foreach ([$client, $psr] as $one) {
	echo $one->payments->reverse('p', 'i'), ' ', $one->payments->show('p')->id, ' ', count($one->payments->showMany(['a', 'b', 'c'])), ' ',
		$one->invoices->update('i', []), ' ', strlen($one->renewSession()->id), "\n";
}
echo count($server->executed('reverse')), " reversals\n";

echo "-- an outcome that is unknown stays so, and a refusal a refusal\n";
$server->script([['status' => 502, 'body' => ''], ['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'x']]]]);
thrown(fn () => $client->payments->reverse('p', 'i'));
thrown(fn () => $client->payments->show('p'));

echo "-- warnings that a handler makes exceptions of are no other\n";
set_error_handler(fn ($number, $text) => throw new ErrorException($text));
$server->script([['data' => ['paymentId' => 'p']]]);
echo plain_client($server, logger: fn () => $undefined)->payments->reverse('p', 'i'), "\n";
restore_error_handler();
var_dump($client->stats()['loggerFailures'] >= 16);

echo "-- exit() ends the program\n";
register_shutdown_function(fn () => print("shutdown\n"));
$server->script([['data' => ['paymentId' => 'p']]]);
$client->with(logger: fn () => exit)->payments->show('p');
echo "never\n";
?>
--EXPECT--
p p 3 i 36
p p 3 i 36
2 reversals
-- an outcome that is unknown stays so, and a refusal a refusal
Uapay\Exception\OutcomeUnknownException: invoicer/payments/reverse: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the server answered without a body (HTTP 502)
  Uapay\Exception\ProtocolException: invoicer/payments/reverse: the server answered without a body (HTTP 502)
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: WRONG_ID
-- warnings that a handler makes exceptions of are no other
p
bool(true)
-- exit() ends the program
shutdown
