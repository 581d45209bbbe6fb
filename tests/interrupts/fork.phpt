--TEST--
After a fork the child opens a connection of its own, and its end leaves the parent's connection working
--EXTENSIONS--
uapay
openssl
pcntl
posix
--FILE--
<?php
require __DIR__ . '/interrupts.inc';

/** Runs in a forked child that ends in order, freeing what it has; returns its exit status. */
function in_a_child(callable $function): int
{
	$pid = pcntl_fork();
	if ($pid === 0) {
		$function();
		exit(0);
	}
	pcntl_waitpid($pid, $status);
	return pcntl_wifexited($status) ? pcntl_wexitstatus($status) : -1;
}

$identity = tls_identity();
foreach (['http' => [], 'https' => ['tls' => ['cert' => $identity['cert']]]] as $name => $options) {
	$server = Server::start([['data' => ['paymentId' => 'p'], 'repeat' => true]], $options);
	$client = plain_client($server, caFile: $identity['ca']);
	echo "-- $name, before the parent used it\n";
	echo in_a_child(fn () => $client->payments->show('p')), ', connections ', $server->connections(), "\n";
	echo $client->payments->show('p')->id, ', connections ', $server->connections(), "\n";
	echo "-- after: a child that does nothing, one that calls, two at once\n";
	echo in_a_child(fn () => null), $client->payments->show('p')->id, ', connections ', $server->connections(), "\n";
	echo in_a_child(fn () => $client->payments->show('p')), $client->payments->show('p')->id, ', connections ', $server->connections(), "\n";
	echo in_a_child(fn () => in_a_child(fn () => $client->payments->complete('p', 'i')) || $client->payments->complete('p', 'i')),
		$client->payments->complete('p', 'i'), ', connections ', $server->connections(), "\n";
	echo "-- a child that ends while the parent goes on, with its destructors\n";
	echo in_a_child(function () use (&$client) {
		$client = null;
		gc_collect_cycles();
	}), $client->payments->show('p')->id, ', connections ', $server->connections(), "\n";
	// Five calls in the parent and four in children; each process opened a session of its own. No byte of two processes was mixed.
	$broken = array_filter($server->requests(), fn ($request) => !$request['complete']);
	echo count($server->requests()), ' requests, ', count($broken), " broken\n";
	echo 'sessions over the parent\'s connection: ', count(array_unique(array_column(array_column(array_column(
		array_filter($server->requests(), fn ($request) => $request['connection'] === 2), 'json'), 'params'), 'sessionId'))), "\n";
	$server->stop();
}
?>
--EXPECT--
-- http, before the parent used it
0, connections 1
p, connections 2
-- after: a child that does nothing, one that calls, two at once
0p, connections 2
0p, connections 3
0p, connections 5
-- a child that ends while the parent goes on, with its destructors
0p, connections 5
14 requests, 0 broken
sessions over the parent's connection: 1
-- https, before the parent used it
0, connections 1
p, connections 2
-- after: a child that does nothing, one that calls, two at once
0p, connections 2
0p, connections 3
0p, connections 5
-- a child that ends while the parent goes on, with its destructors
0p, connections 5
14 requests, 0 broken
sessions over the parent's connection: 1
