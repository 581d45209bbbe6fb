--TEST--
exit() inside a logger ends the program, shutdown functions and all
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
$client = plain_client($server, logger: function ($level, $message, $context) {
	if ($context['endpoint'] !== 'sessions/create') {
		echo "bye\n";
		exit(0);
	}
});
register_shutdown_function(function () {
	echo "shutdown\n";
});
try {
	$client->payments->reverse('p', 'i');
} catch (Throwable $e) {
	echo "caught\n";
} finally {
	echo "finally\n";
}
echo "never\n";
?>
--EXPECT--
bye
shutdown
