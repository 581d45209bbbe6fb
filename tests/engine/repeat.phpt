--TEST--
Requests of one worker share connection and session, and nothing else
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
putenv("SERVER_URL=$server->url");
$php = getenv('TEST_PHP_EXECUTABLE_ESCAPED') ?: escapeshellarg(getenv('TEST_PHP_EXECUTABLE'));
echo preg_replace('/^(Executing for|Finished execution).*\n/m', '', shell_exec($php . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' --repeat 3 '
	. escapeshellarg(__DIR__ . '/repeated.inc') . ' 2>&1'));
echo implode("\n", $server->executed()), "\n";
echo $server->connections(), " connection\n";
?>
--EXPECT--
p 2 lines
p 1 lines
p 1 lines
/api/sessions/create
/api/invoicer/payments/show
/api/invoicer/payments/show
/api/invoicer/payments/show
1 connection
