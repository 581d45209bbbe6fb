--TEST--
transport: exit() within it ends the program, and hurts nothing
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/transport.inc';

register_shutdown_function(function () {
	global $client;
	echo "shutdown: ", $client->payments->show('p')->id, "\n";
	exit("and again\n");
});
$client = sending(steps([fn () => exit("exit\n"), answer()]));
try {
	$client->payments->cancel('p', 'i');
} catch (Throwable $e) {
	echo "never\n";
} finally {
	echo "never\n";
}
?>
--EXPECT--
exit
shutdown: p
and again
