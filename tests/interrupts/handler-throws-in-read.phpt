--TEST--
A signal handler that throws during a read: its exception arrives at once, and the client works afterwards
--EXTENSIONS--
uapay
pcntl
posix
--FILE--
<?php
require __DIR__ . '/interrupts.inc';

pcntl_async_signals(true);
$server = new SignallingServer();
$throw = false;
pcntl_signal(SIGALRM, function () use ($server, &$throw) {
	$server->handled();
	if ($throw) {
		throw new DomainException('alarm');
	}
});
$client = plain_client($server->url, timeout: 20.0, maxRetries: 5);
$client->session();
foreach ([
	'show' => fn () => $client->payments->show('p'), 'update' => fn () => $client->invoices->update('i', ['tag' => 't']),
	'renewSession' => fn () => $client->renewSession(), 'showMany' => fn () => $client->payments->showMany(['a', 'b']),
] as $name => $call) {
	$throw = true;
	echo "$name: ";
	if ($name === 'showMany') {
		// The server serves one connection at a time.
		$call = fn () => $client->with(concurrency: 1)->payments->showMany(['a', 'b']);
	}
	thrown($call);
	$throw = false;
	echo $client->payments->show('p')->id, "\n";
}
// The renewal that failed left no session: the next call opened one.
var_dump($server->in_time(), count($server->delays));
?>
--EXPECT--
show: DomainException: alarm
p
update: DomainException: alarm
p
renewSession: DomainException: alarm
p
showMany: DomainException: alarm
p
bool(true)
int(10)
