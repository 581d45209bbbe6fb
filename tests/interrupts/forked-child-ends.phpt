--TEST--
A forked child that ends as programs do leaves the connection and the session to its parent
--EXTENSIONS--
uapay
pcntl
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
putenv("SERVER_URL=$server->url");
// A process of its own: the child would stop the server of this one.
$php = getenv('TEST_PHP_EXECUTABLE_ESCAPED') ?: escapeshellarg(getenv('TEST_PHP_EXECUTABLE'));
echo shell_exec($php . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg('
	$client = new Uapay\Client("6412", null, getenv("SERVER_URL"));
	echo $client->payments->show("p")->id, "\n";
	if (pcntl_fork() === 0) {
		exit(0);
	}
	pcntl_wait($status);
	echo "child: ", pcntl_wexitstatus($status), "\n", $client->payments->show("p")->id, "\n";
') . ' 2>&1');
echo implode("\n", $server->executed()), "\n", $server->connections(), " connection\n";
?>
--EXPECT--
p
child: 0
p
/api/sessions/create
/api/invoicer/payments/show
/api/invoicer/payments/show
1 connection
