--TEST--
transport: a fork between calls and within one; within one the call goes on in the parent alone
--EXTENSIONS--
uapay
pcntl
posix
--FILE--
<?php
require __DIR__ . '/transport.inc';
require __DIR__ . '/../testing/testing.inc';

/** What a function prints in a child. */
function in_child(callable $function): string
{
	[$ours, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
	$child = pcntl_fork();
	if ($child === 0) {
		fwrite($theirs, $function() . "\n");
		posix_kill(getmypid(), SIGKILL);
	}
	pcntl_waitpid($child, $status);
	return rtrim(fgets($ours));
}
echo "-- between calls\n";
$fake = new Uapay\Testing\Fake();
$fake->reply('payments/show', ['paymentId' => 'p'], times: 10);
$client = $fake->client();
$client->payments->show('p');
echo in_child(fn () => $client->payments->show('p')->id . ', ' . count($fake->requests()) . ' requests, ' . count($fake->requests('sessions/create')) . ' session'), "\n";
echo $client->payments->show('p')->id, ', ', count($fake->requests()), " requests\n";

echo "-- within a call\n";
[$ours, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$child = null;
$client = sending(steps([function () use (&$child) {
	$child = pcntl_fork();
	return answer();
}, answer(['paymentId' => 'q'])]));
try {
	$result = $client->payments->cancel('p', 'i');
} catch (Error $e) {
	$result = $e->getMessage();
}
if ($child === 0) {
	fwrite($theirs, "$result; then " . $client->payments->show('q')->id . "\n");
	posix_kill(getmypid(), SIGKILL);
}
pcntl_waitpid($child, $status);
echo 'child: ', fgets($ours), "parent: $result, then ", $client->payments->show('q')->id, "\n";
?>
--EXPECT--
-- between calls
p, 2 requests, 1 session
p, 2 requests
-- within a call
child: uapay: the process was forked in the middle of a call, which goes on in the parent only; then q
parent: p, then q
