--TEST--
When a list ends, at most uapay.max_idle_connections are open at once
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
$kept = [];
foreach ([8, 8, 20, 50, 9] as $count) {
	$client->payments->showMany(array_map(strval(...), range(1, $count)));
	$kept[] = sockets() - $others;
}
echo min($kept) >= 1 && max($kept) <= (int) ini_get("uapay.max_idle_connections") ? "never more" : json_encode($kept);
CODE;
$server = Server::start([['if_path' => 'show', 'repeat' => true, 'data' => ['paymentId' => 'p']]]);
putenv("UAPAY_URL=$server->url");
foreach ([1, 2, 5] as $limit) {
	echo "$limit: ", trim(other_php(['uapay.max_idle_connections' => $limit], $code)), "\n";
}
?>
--EXPECT--
1: never more
2: never more
5: never more
