--TEST--
transport: a signal's handler within it and in a wait before a repeat
--EXTENSIONS--
uapay
pcntl
posix
--FILE--
<?php
require __DIR__ . '/transport.inc';

pcntl_async_signals(true);
$throw = true;
pcntl_signal(SIGUSR1, function () use (&$throw) {
	echo "handled\n";
	$throw && throw new DomainException('of the handler');
});
$signal = function () {
	posix_kill(getmypid(), SIGUSR1);
	return answer();
};
$client = sending(steps([$signal, $signal, answer()]), maxRetries: 0);
ends(fn () => $client->payments->cancel('p', 'i'));
$throw = false;
ends(fn () => $client->payments->cancel('p', 'i'));

echo "-- in the wait\n";
$throw = true;
$client = sending(steps([function () {
	$pid = getmypid();
	if (pcntl_fork() === 0) { // it signals once the wait has begun
		usleep(200000);
		posix_kill($pid, SIGUSR1);
		posix_kill(getmypid(), SIGKILL);
	}
	return ['status' => 429, 'headers' => ['Retry-After' => '40'], 'body' => '{"error":{"code":"TOO_MANY"}}'];
}, answer()], $calls), timeout: 60.0);
$start = hrtime(true);
ends(fn () => $client->payments->show('p'));
var_dump($calls, hrtime(true) - $start < 30e9);
pcntl_wait($status);
?>
--EXPECT--
handled
  OutcomeUnknownException < TransportException < DomainException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: the transport threw DomainException: of the handler
handled
  'p'
-- in the wait
handled
  DomainException: of the handler
int(1)
bool(true)
