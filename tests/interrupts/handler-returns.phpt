--TEST--
A signal during a call: its handler runs while the call waits, within 200 ms, and the call succeeds
--EXTENSIONS--
uapay
pcntl
posix
--FILE--
<?php
require __DIR__ . '/interrupts.inc';

pcntl_async_signals(true);
foreach ([SIGALRM, SIGTERM] as $signal) {
	$server = new SignallingServer($signal);
	$ran = 0;
	pcntl_signal($signal, function () use ($server, &$ran) {
		$ran = $server->handled();
	});
	$client = plain_client($server->url, timeout: 20.0);
	$client->session();
	var_dump($ran);
	echo $client->payments->show('p')->id, $client->payments->complete('p', 'i'), "\n";
	// The server answers only after the handler: it ran during each call.
	var_dump($ran, count($server->delays), $server->in_time());
}
echo "-- many calls at once\n";
$many = Server::start([['data' => [], 'echo' => ['paymentId'], 'repeat' => true]]);
pcntl_signal(SIGALRM, function () use (&$alarms) {
	$alarms++;
});
$client = plain_client($many, logger: fn () => posix_kill(getmypid(), SIGALRM));
echo implode(' ', array_map(fn ($payment) => $payment->id, $client->payments->showMany(['a', 'b', 'c']))), ", $alarms alarms\n";
?>
--EXPECT--
int(1)
pp
int(3)
int(3)
bool(true)
int(1)
pp
int(3)
int(3)
bool(true)
-- many calls at once
a b c, 4 alarms
