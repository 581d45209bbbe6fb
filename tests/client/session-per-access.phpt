--TEST--
A session belongs to base URL, client id and key: another access opens its own
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$steps = [];
for ($i = 1; $i <= 4; $i++) {
	$steps[] = ['if_path' => 'sessions', 'json' => ['status' => 1, 'data' => ['id' => "session $i"]]];
}
$server = Server::start($steps);
echo client($server)->session()->id, "\n";
echo client($server, clientId: '1')->session()->id, "\n";
echo client($server, secretKey: 'another')->session()->id, "\n";
echo plain_client($server)->session()->id, "\n";
echo "-- the first again, with other options\n";
echo client($server, timeout: 50.0, concurrency: 3, appInfo: 'x/1')->session()->id, "\n";
?>
--EXPECT--
session 1
session 2
session 3
session 4
-- the first again, with other options
session 1
