--TEST--
Retries: Retry-After is obeyed, each attempt is signed afresh, the reasons are told, the budget ends a storm
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/endpoints.inc';

$ok = ['data' => ['id' => 'i']];
$busy = fn (string $after) => ['status' => 503, 'body' => '', 'headers' => ['Date' => 'Fri, 02 Jan 2026 03:04:05 GMT', 'Retry-After' => $after]];

echo "Retry-After, in seconds and as a date\n";
foreach (['1', 'Fri, 02 Jan 2026 03:04:06 GMT'] as $after) {
	$server = Server::start([$busy($after), $ok]);
	plain_client($server)->invoices->show('i');
	[$first, $second] = $server->requests('show');
	$waited = $second['at'] - $first['at'];
	echo $waited >= 0.99 && $waited < (slowed() ? 30 : 3) ? "waited a second\n" : "waited $waited s\n";
	$server->stop();
}

echo "A Retry-After that passes the timeout is not waited for\n";
foreach (['61', '99999999999999999999', 'Sat, 03 Jan 2026 03:04:05 GMT'] as $after) {
	$server = Server::start([$busy($after), $ok]);
	$start = hrtime(true);
	$e = thrown(fn () => plain_client($server, timeout: 60.0)->invoices->show('i'));
	echo "$e->retryReason, attempts $e->attempts, ", hrtime(true) - $start < 30e9 ? 'at once' : 'late', "\n";
	$server->stop();
}
echo "One that is past, or nonsense, is nothing to wait for\n";
foreach (['0', '-5', 'Thu, 01 Jan 2026 03:04:05 GMT', 'soon'] as $after) {
	$server = Server::start([$busy($after), $ok]);
	plain_client($server)->invoices->show('i');
	[$first, $second] = $server->requests('show');
	echo slowed() || $second['at'] - $first['at'] < 0.9 ? "repeated soon\n" : "waited\n";
	$server->stop();
}

echo "Each attempt has its own iat and token\n";
$server = Server::start([$busy('1'), $ok], ['key' => TEST_KEY]);
client($server)->invoices->show('i');
[$first, $second] = array_column($server->requests('invoices/show'), 'json');
var_dump($second['iat'] > $first['iat'], $second['token'] !== $first['token']);
$server->stop();

echo "The logger and the exception tell why\n";
$server = Server::start([['close_before' => true, 'repeat' => true]]);
$log = function (string $level, string $message, array $context) {
	echo "  [$level] $message\n";
};
$client = plain_client($server, logger: $log, maxRetries: 1);
$client->session();
foreach ([fn () => $client->invoices->show('i'), fn () => $client->payments->cancel('p', 'i')] as $call) {
	$e = thrown($call);
	echo "$e->retryReason, attempts $e->attempts\n";
}
$server->stop();

echo "maxRetries\n";
foreach ([0, 1, 3] as $max) {
	$server = Server::start([$busy('0') + ['repeat' => true]]);
	$client = plain_client($server, maxRetries: $max);
	try {
		$client->invoices->show('i');
	} catch (Uapay\Exception\ProtocolException $e) {
		echo "$max: sent ", count($server->executed('show')), ", $e->retryReason\n";
	}
	$server->stop();
}

echo "The budget: when everything fails, repeats end\n";
$server = Server::start([$busy('0') + ['repeat' => true]]);
$client = plain_client($server, maxRetries: 1);
$client->session();
$before = $client->stats()['retries'];
$reasons = [];
for ($i = 0; $i < 120; $i++) {
	try {
		$client->invoices->show('i');
	} catch (Uapay\Exception\ProtocolException $e) {
		$reasons[$e->retryReason] = true;
	}
}
$retries = $client->stats()['retries'] - $before;
echo $retries > 50 && $retries <= 100 ? "up to 100 repeats\n" : "$retries repeats\n";
echo implode("\n", array_keys($reasons)), "\n";
$server->script([$ok + ['repeat' => true]]);
for ($i = 0; $i < 5; $i++) {
	$client->invoices->show('i');
}
$server->script([$busy('0'), $ok]);
echo $client->invoices->show('i')->id, " after five successes one repeat can be afforded again\n";
?>
--EXPECT--
Retry-After, in seconds and as a date
waited a second
waited a second
A Retry-After that passes the timeout is not waited for
Uapay\Exception\ProtocolException: invoicer/invoices/show: the server answered without a body (HTTP 503)
the wait before the next attempt would exceed the timeout, attempts 2, at once
Uapay\Exception\ProtocolException: invoicer/invoices/show: the server answered without a body (HTTP 503)
the wait before the next attempt would exceed the timeout, attempts 2, at once
Uapay\Exception\ProtocolException: invoicer/invoices/show: the server answered without a body (HTTP 503)
the wait before the next attempt would exceed the timeout, attempts 2, at once
One that is past, or nonsense, is nothing to wait for
repeated soon
repeated soon
repeated soon
repeated soon
Each attempt has its own iat and token
bool(true)
bool(true)
The logger and the exception tell why
  [debug] UAPAY sessions/create: done
  [notice] UAPAY invoicer/invoices/show: attempt 1 failed, it is repeated: it is harmless to repeat
  [warning] UAPAY invoicer/invoices/show: attempt 2 failed, it is not repeated: all retries are used up
Uapay\Exception\TransportException: invoicer/invoices/show: no answer (reset): Empty reply from server
all retries are used up, attempts 2
  [critical] UAPAY invoicer/payments/cancel: attempt 1 failed, its outcome is unknown: it may have been executed
Uapay\Exception\OutcomeUnknownException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: Empty reply from server
  Uapay\Exception\TransportException: invoicer/payments/cancel: no answer (reset): Empty reply from server
it may have been executed, attempts 1
maxRetries
0: sent 1, maxRetries is 0
1: sent 2, all retries are used up
3: sent 4, all retries are used up
The budget: when everything fails, repeats end
up to 100 repeats
all retries are used up
too many calls in this worker are failing
i after five successes one repeat can be afforded again
