--TEST--
Without uapay.persistent the requests of one process share nothing
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
putenv("SERVER_URL=$server->url");
$php = getenv('TEST_PHP_EXECUTABLE_ESCAPED') ?: escapeshellarg(getenv('TEST_PHP_EXECUTABLE'));
echo preg_replace('/^(Executing for|Finished execution).*\n/m', '', shell_exec($php . ' ' . getenv('TEST_PHP_EXTRA_ARGS')
	. ' -d uapay.persistent=0 --repeat 2 ' . escapeshellarg(__DIR__ . '/repeated.inc') . ' 2>&1'));
echo implode("\n", $server->executed()), "\n";
echo $server->connections(), " connections\n";
?>
--EXPECT--
p 2 lines
p 2 lines
/api/sessions/create
/api/invoicer/payments/show
/api/sessions/create
/api/invoicer/payments/show
2 connections
