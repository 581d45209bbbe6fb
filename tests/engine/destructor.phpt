--TEST--
A client works in a destructor and in a shutdown function
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

// The server stops in a shutdown function of its own: these must come first.
register_shutdown_function(function () {
	global $client, $last;
	echo 'shutdown function: ', $client->payments->show('p')->id, "\n";
	$last = null;
});
$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
$client = plain_client($server);
final class Last
{
	public function __construct(private Uapay\Payments $payments, private string $name) {}

	public function __destruct()
	{
		echo $this->name, ': ', $this->payments->show('p')->id, "\n";
	}
}
$one = new Last($client->payments, 'destructor');
unset($one);
$last = new Last($client->payments, 'destructor at shutdown');
?>
--EXPECT--
destructor: p
shutdown function: p
destructor at shutdown: p
