--TEST--
A time limit of PHP that strikes in the middle of a call ends the program at once
--EXTENSIONS--
uapay
pcntl
posix
--SKIPIF--
<?php require __DIR__ . '/processor-time.inc'; ?>
--FILE--
<?php
require __DIR__ . '/interrupts.inc';

// The signal that the limit itself would send, long before its time.
foreach (['show("p")', 'complete("p", "i")'] as $call) {
	other_process('
		$server = new SignallingServer(SIGPROF);
		$client = plain_client($server->url, timeout: 20.0, sessionStore: new StoredSession());
		register_shutdown_function(fn () => print("shutdown\n"));
		set_time_limit(60);
		$client->payments->' . $call . ';
		echo "never\n";
	');
}
?>
--EXPECTF--
Fatal error: Maximum execution time of 60 seconds exceeded in Command line code on line %d
shutdown
exit status 255
Fatal error: Maximum execution time of 60 seconds exceeded in Command line code on line %d
shutdown
exit status 255
