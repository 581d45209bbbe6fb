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
	// How many are under way at once is the machine's affair, so fewer may be left.
	$kept = sockets() - $others;
	echo "$count: ", $kept >= 1 && $kept <= (int) ini_get("uapay.max_idle_connections") ? "as many as allowed, or fewer" : $kept, "\n";
}
$before = $client->stats()["connectionsOpened"];
$client->payments->show("1");
echo $client->stats()["connectionsOpened"] - $before, " opened for the next\n";
CODE;
$server = Server::start([['data' => [], 'echo' => ['paymentId'], 'repeat' => true]]);
putenv("UAPAY_URL=$server->url");
foreach ([2, 1, 5] as $limit) {
	echo "-- $limit\n", trim(other_php(['uapay.max_idle_connections' => $limit], $code)), "\n";
}
?>
--EXPECT--
-- 2
8: as many as allowed, or fewer
8: as many as allowed, or fewer
20: as many as allowed, or fewer
3: as many as allowed, or fewer
1: as many as allowed, or fewer
0 opened for the next
-- 1
8: as many as allowed, or fewer
8: as many as allowed, or fewer
20: as many as allowed, or fewer
3: as many as allowed, or fewer
1: as many as allowed, or fewer
0 opened for the next
-- 5
8: as many as allowed, or fewer
8: as many as allowed, or fewer
20: as many as allowed, or fewer
3: as many as allowed, or fewer
1: as many as allowed, or fewer
0 opened for the next
