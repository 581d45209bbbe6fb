--TEST--
A program that PHP starts inherits no connection of the client
--EXTENSIONS--
uapay
openssl
--SKIPIF--
<?php
if (!is_dir('/proc/self/fd')) {
	die('skip needs /proc');
}
?>
--FILE--
<?php
require __DIR__ . '/../tls/tls.inc';

/** The TCP sockets among a process's files; libcurl has a pair of others besides, by which it wakes itself. */
function sockets(string $listing): array
{
	preg_match_all('~socket:\[(\d+)\]~', $listing, $match);
	preg_match_all('~^(?: *+\S++){9} +(\d+)~m', file_get_contents('/proc/net/tcp'), $tcp);
	$sockets = array_intersect($match[1], $tcp[1]);
	sort($sockets);
	return $sockets;
}

function own(): array
{
	return sockets(implode("\n", array_map(fn ($file) => (string) @readlink($file), glob('/proc/self/fd/*'))));
}

function of_a_child(): array
{
	$process = proc_open(['ls', '-l', '/proc/self/fd'], [1 => ['pipe', 'w']], $pipes);
	$listing = stream_get_contents($pipes[1]);
	proc_close($process);
	return sockets($listing);
}

$identity = tls_identity();
$https = tls_server($identity);
$http = Server::start([['data' => ['paymentId' => 'p'], 'repeat' => true]]);
[$own, $inherited] = [own(), of_a_child()];
plain_client($http)->payments->show('p');
plain_client($https, caFile: $identity['ca'])->payments->show('p');
$new = array_diff(own(), $own);
var_dump(count($new), of_a_child() === $inherited);

echo "-- in the middle of a call\n";
$client = plain_client($http, logger: function () use (&$during) {
	$during = array_diff(of_a_child(), $GLOBALS['inherited']);
});
$client->payments->show('p');
var_dump($during);
?>
--EXPECT--
int(2)
bool(true)
-- in the middle of a call
array(0) {
}
