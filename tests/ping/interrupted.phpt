--TEST--
ping() notices signals: what their handlers throw goes through, as from every call
--EXTENSIONS--
uapay
pcntl
posix
--FILE--
<?php
require __DIR__ . '/ping.inc';

pcntl_async_signals(true);
$server = Server::start([opening(['hang' => true])]);
$client = client($server, timeout: slowed() ? 120.0 : 20.0, maxRetries: 0);
$parent = getmypid();
$start = hrtime(true);
pcntl_signal(SIGUSR1, fn () => throw new RuntimeException('the handler'));
$child = pcntl_fork();
if ($child === 0) {
	while (!$server->requests('sessions')) {
		usleep(1000);
	}
	posix_kill($parent, SIGUSR1);
	posix_kill(getmypid(), SIGKILL);
}
thrown(fn () => $client->ping());
pcntl_waitpid($child, $status);
var_dump((hrtime(true) - $start) / 1e9 < (slowed() ? 100 : 10));
$server->script([opening(['json' => ['status' => 1, 'data' => ['id' => 's']]])]);
echo facts($client->with(requireSignedResponses: false)->ping()), "\n";
?>
--EXPECT--
RuntimeException: the handler
bool(true)
ok
