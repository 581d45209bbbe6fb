--TEST--
After many requests at once, uapay.max_idle_connections connections stay open and serve what comes next
--EXTENSIONS--
uapay
--SKIPIF--
<?php
if (!is_dir('/proc/self/fd')) {
	die('skip needs /proc');
}
?>
--FILE--
<?php
require __DIR__ . '/ini.inc';

$code = PAGE_CLIENT . <<<'CODE'
function sockets(): int
{
	return count(array_filter(glob("/proc/self/fd/*"), fn ($file) => str_starts_with((string) @readlink($file), "socket:")));
}
$client->session();
$others = sockets() - 1; // libcurl has some besides the connection
foreach ([8, 8, 20, 3, 1] as $count) {
	$client->payments->showMany(array_map(strval(...), range(1, $count)));
	for ($i = 0; $count > 8 && $i < 8; $i++) {
		$client->payments->show("1"); // one too many that a longer list may leave goes with each call
	}
	echo "$count: ", sockets() - $others, " kept\n";
}
$before = $client->stats()["connectionsOpened"];
$client->payments->show("1");
echo $client->stats()["connectionsOpened"] - $before, " opened for the next\n";
CODE;
$server = Server::start([['data' => ['paymentId' => 'p'], 'repeat' => true]]);
putenv("UAPAY_URL=$server->url");
foreach ([2, 1, 5] as $limit) {
	echo "-- $limit\n", trim(other_php(['uapay.max_idle_connections' => $limit], $code)), "\n";
}
?>
--EXPECT--
-- 2
8: 2 kept
8: 2 kept
20: 2 kept
3: 2 kept
1: 2 kept
0 opened for the next
-- 1
8: 1 kept
8: 1 kept
20: 1 kept
3: 1 kept
1: 1 kept
0 opened for the next
-- 5
8: 5 kept
8: 5 kept
20: 5 kept
3: 5 kept
1: 5 kept
0 opened for the next
