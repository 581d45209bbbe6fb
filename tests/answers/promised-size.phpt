--TEST--
An answer that promises more than 16 MiB reserves nothing for the promise
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../tls/tls.inc';

$rss = fn () => (int) explode(' ', file_get_contents('/proc/self/statm'))[1] * 4096;
$server = Server::start([['body' => '{"status":1', 'content_length' => 1 << 40, 'close' => 'fin', 'repeat' => true]]);
$client = plain_client($server, maxRetries: 0, sessionStore: new StoredSession());
echo ending(fn () => $client->payments->show('p')), "\n";
$before = $rss();
for ($i = 0; $i < 20; $i++) {
	try {
		$client->payments->show('p');
	} catch (Uapay\Exception\TransportException) {
	}
}
var_dump($rss() - $before < 2 << 20);
?>
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') {
	die('skip needs /proc');
}
?>
--EXPECT--
Transport(reset)
bool(true)
