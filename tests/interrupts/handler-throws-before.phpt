--TEST--
A signal handler that throws before anything of an effect left: its exception itself, and nothing was executed
--EXTENSIONS--
uapay
pcntl
posix
--FILE--
<?php
require __DIR__ . '/interrupts.inc';

pcntl_async_signals(true);

echo "-- while TLS is being set up\n";
$server = new SignallingServer(SIGALRM, early: true);
pcntl_signal(SIGALRM, function () use ($server) {
	$server->handled();
	throw new DomainException('alarm');
});
$client = plain_client($server->url, connectTimeout: 20.0, timeout: 20.0, maxRetries: 5, sessionStore: new StoredSession());
thrown(fn () => $client->payments->complete('p', 'i'));
var_dump($server->in_time());

echo "-- while a session is being opened\n";
$server = new SignallingServer(SIGALRM);
pcntl_signal(SIGALRM, function () use ($server, &$requests) {
	$requests = $server->handled();
	throw new DomainException('alarm');
});
$client = plain_client($server->url, timeout: 20.0);
thrown(fn () => $client->payments->complete('p', 'i'));
echo "$requests request\n";

echo "-- between two attempts\n";
$busy = Server::start([['status' => 503, 'headers' => ['Retry-After' => 3000], 'body' => '', 'if_path' => 'sessions'],
	['data' => ['paymentId' => 'p']]]);
pcntl_signal(SIGALRM, fn () => throw new DomainException('alarm'));
$client = plain_client($busy, timeout: 3600.0, logger: function () {
	pcntl_alarm(1);
});
$start = hrtime(true);
thrown(fn () => $client->payments->complete('p', 'i'));
var_dump(hrtime(true) - $start < 20_000_000_000, $busy->executed());
pcntl_alarm(0);
echo $client->with(logger: null)->payments->complete('p', 'i'), "\n";
?>
--EXPECT--
-- while TLS is being set up
DomainException: alarm
bool(true)
-- while a session is being opened
DomainException: alarm
1 request
-- between two attempts
DomainException: alarm
bool(true)
array(1) {
  [0]=>
  string(20) "/api/sessions/create"
}
p
