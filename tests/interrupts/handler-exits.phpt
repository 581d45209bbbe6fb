--TEST--
exit() in a signal handler in the middle of a call: a clean end, shutdown functions and all, and the client still works in them
--EXTENSIONS--
uapay
pcntl
posix
--FILE--
<?php
require __DIR__ . '/interrupts.inc';

foreach (['show("p")', 'complete("p", "i")'] as $call) {
	other_process('
		// Registered before the server, whose own ends it.
		register_shutdown_function(function () use (&$client) {
			echo "shutdown: ", $client->payments->show("p")->id, "\n";
		});
		pcntl_async_signals(true);
		$server = new SignallingServer(SIGTERM);
		$client = plain_client($server->url, timeout: 20.0, sessionStore: new StoredSession());
		pcntl_signal(SIGTERM, function () use ($server) {
			$server->handled();
			static $times = 0;
			if ($times++ === 0) {
				exit(7);
			}
		});
		try {
			$client->payments->' . $call . ';
		} catch (Throwable $e) {
			echo "caught\n";
		} finally {
			echo "finally\n";
		}
	');
}
?>
--EXPECT--
shutdown: p
exit status 7
shutdown: p
exit status 7
