--TEST--
Client::session() opens a session once; renewSession() opens another
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([
	['if_path' => 'sessions', 'data' => ['id' => 'first']],
	['if_path' => 'sessions', 'data' => ['id' => 'second']],
	['repeat' => true, 'data' => ['id' => 'i']],
], ['key' => TEST_KEY]);
$client = client($server);
$before = time();
$session = $client->session();
$opened = $session->openedAt->getTimestamp();
var_dump($session::class, $session->id, $opened >= $before && $opened <= time(), $session->openedAt->getTimezone()->getName());
var_dump($client->session() == $session);
$client->invoices->show('i');
$renewed = $client->renewSession();
var_dump($renewed->id, $renewed == $session, $client->session() == $renewed);
$client->invoices->show('i');
foreach ($server->requests() as $request) {
	echo $request['path'], ' ', json_encode($request['json']['params']), "\n";
}
echo "-- another client of the same access has it too\n";
echo client($server)->session()->id, "\n";
?>
--EXPECT--
string(13) "Uapay\Session"
string(5) "first"
bool(true)
string(3) "UTC"
bool(true)
string(6) "second"
bool(false)
bool(true)
/api/sessions/create {"clientId":"6412"}
/api/invoicer/invoices/show {"sessionId":"first","id":"i"}
/api/sessions/create {"clientId":"6412"}
/api/invoicer/invoices/show {"sessionId":"second","id":"i"}
-- another client of the same access has it too
second
