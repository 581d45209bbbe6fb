--TEST--
max_execution_time counts no waiting, so a call outlasts it; a logger that uses it up ends the program cleanly
--EXTENSIONS--
uapay
pcntl
posix
--SKIPIF--
<?php require __DIR__ . '/processor-time.inc'; ?>
--FILE--
<?php
require __DIR__ . '/interrupts.inc';

echo "-- a call that waits longer than the limit\n";
$server = Server::start([['data' => ['paymentId' => 'p'], 'delay' => 1.5]]);
set_time_limit(1);
echo plain_client($server, timeout: 10.0)->payments->show('p')->id, "\n";
set_time_limit(0);

echo "-- a busy logger, in a read and in an effect\n";
foreach (['show("p")', 'complete("p", "i")'] as $call) {
	other_process('
		// Registered before the server, whose own ends it.
		register_shutdown_function(function () use (&$client, &$server) {
			echo "shutdown: ", $client->with(logger: null)->payments->show("p")->id, ", ", count($server->executed()), " requests\n";
		});
		$server = Server::start([["data" => ["paymentId" => "p"], "repeat" => true]]);
		$client = plain_client($server, sessionStore: new StoredSession(), logger: function () {
			while (true);
		});
		set_time_limit(1);
		$client->payments->' . $call . ';
		echo "never\n";
	');
}
?>
--EXPECTF--
-- a call that waits longer than the limit
p
-- a busy logger, in a read and in an effect
Fatal error: Maximum execution time of 1 second exceeded in Command line code on line %d
shutdown: p, 2 requests
exit status 255
Fatal error: Maximum execution time of 1 second exceeded in Command line code on line %d
shutdown: p, 2 requests
exit status 255
