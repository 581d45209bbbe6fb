--TEST--
A logger that throws when it hears of a repeat changes nothing: the call is repeated as it would have been
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/interrupts.inc';

$busy = ['status' => 503, 'headers' => ['Retry-After' => 0], 'body' => ''];
$good = ['data' => ['paymentId' => 'p'], 'repeat' => true];
$server = Server::start();
$client = plain_client($server, sessionStore: new StoredSession(), maxRetries: 5, logger: function ($level, $message, $context) {
	if ($context['attempt'] === 2) {
		throw new DomainException("attempt 2 was " . ($context['repeated'] ?? false ? 'to be repeated' : 'the last'));
	}
});
$server->script([$busy, $busy, $good]);
echo $client->payments->show('p')->id, ' ', count($server->executed()), " requests\n";
echo $client->payments->show('p')->id, ' ', count($server->executed()), " requests\n";
echo $client->stats()['loggerFailures'], " failure of the logger\n";
?>
--EXPECT--
p 3 requests
p 4 requests
1 failure of the logger
