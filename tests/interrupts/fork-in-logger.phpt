--TEST--
A fork in the middle of a call: the call goes on in the parent; the child gets an Error and sends nothing
--EXTENSIONS--
uapay
openssl
pcntl
posix
--FILE--
<?php
require __DIR__ . '/interrupts.inc';

$identity = tls_identity();
foreach (['http' => [], 'https' => ['tls' => ['cert' => $identity['cert']]]] as $name => $options) {
	$server = Server::start([['status' => 503, 'headers' => ['Retry-After' => 0], 'body' => ''], ['data' => ['paymentId' => 'p'], 'repeat' => true]],
		$options);
	$fork = false;
	$client = plain_client($server, caFile: $identity['ca'], logger: function () use (&$fork, &$child) {
		if ($fork) {
			$fork = false;
			$child = pcntl_fork();
		}
	});
	$client->session();
	$fork = true;
	[$ours, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
	$child = null;
	try {
		$result = $client->payments->show('p')->id;
	} catch (Error $e) {
		$result = $e->getMessage();
	}
	if ($child === 0) {
		// Its own end must not stop the server, nor remove its files; an orderly one is tried by fork.phpt.
		fwrite($theirs, "$result\n");
		posix_kill(getmypid(), SIGKILL);
	}
	pcntl_waitpid($child, $status);
	echo "$name, child: ", fgets($ours), "parent: $result\n";
	// Of the parent alone: the session, the failed attempt, the good one; all over one connection, which still works.
	echo $client->payments->complete('p', 'i'), ' ', count($server->requests()), ' requests over ', $server->connections(), " connection(s)\n";
	$server->stop();
}
?>
--EXPECT--
http, child: uapay: the process was forked in the middle of a call, which goes on in the parent only
parent: p
p 4 requests over 1 connection(s)
https, child: uapay: the process was forked in the middle of a call, which goes on in the parent only
parent: p
p 4 requests over 1 connection(s)
