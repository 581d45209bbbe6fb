--TEST--
A request of 2 MiB goes out at once: it does not ask first by Expect: 100-continue
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../tls/tls.inc';

$server = Server::start([['data' => ['id' => 'i'], 'no_continue' => true, 'repeat' => true]]);
$client = plain_client($server, sessionStore: new StoredSession());
$start = hrtime(true);
for ($i = 0; $i < 2; $i++) {
	$client->request('cards/create', ['text' => str_repeat('x', 2 << 20)]);
}
// libcurl would wait a second for leave.
var_dump(slowed() || hrtime(true) - $start < 900_000_000);
foreach ($server->requests() as $request) {
	var_dump(isset($request['headers']['expect']), strlen($request['body']) > 2 << 20, $request['complete'], $request['connection']);
}
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(true)
int(1)
bool(false)
bool(true)
bool(true)
int(1)
