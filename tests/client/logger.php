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
	['error' => ['code' => 'WRONG_ID', 'message' => 'text of UAPAY']],
	['close_before' => true],
	['data' => ['paymentId' => 'p']],
], ['key' => TEST_KEY]);
$logger = new Logger();
$client = client($server, logger: $logger, maxRetries: 0);
$client->invoices->create(['externalId' => 'order 7', 'type' => 'PAY', 'description' => 'SECRET-description', 'email' => 'SECRET@mail.example']);
thrown(fn () => $client->payments->confirm('p', 'i', 'SECRET-code', 'SECRET-key'));
thrown(fn () => $client->payments->cancel('p', 'i'));
foreach ($logger->lines as [$level, $message, $context]) {
	echo "$level: $message\n";
	var_dump($context['seconds'] >= 0 && $context['seconds'] < 5);
	unset($context['seconds']);
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
