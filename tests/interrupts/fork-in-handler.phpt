--TEST--
A fork in a signal handler during a call: the call goes on in the parent alone
--EXTENSIONS--
uapay
pcntl
posix
--FILE--
<?php
require __DIR__ . '/interrupts.inc';

pcntl_async_signals(true);
$server = new SignallingServer();
$child = null;
pcntl_signal(SIGALRM, function () use ($server, &$child, &$requests) {
	$child = pcntl_fork();
	if ($child !== 0) {
		pcntl_waitpid($child, $status);
		$requests = $server->handled();
	}
});
[$ours, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$client = plain_client($server->url, timeout: 20.0, sessionStore: new StoredSession());
try {
	$result = $client->payments->complete('p', 'i');
} catch (Throwable $e) {
	$result = $e::class . ': ' . $e->getMessage();
}
if ($child === 0) {
	fwrite($theirs, "$result\n");
	posix_kill(getmypid(), SIGKILL);
}
echo 'child: ', fgets($ours), "parent: $result, $requests request\n";
?>
--EXPECT--
child: Error: uapay: the process was forked in the middle of a call, which goes on in the parent only
parent: p, 1 request
