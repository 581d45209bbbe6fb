--TEST--
An error of sessions/create is the reason that nothing was sent
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

$server = Server::start([['if_path' => 'sessions', 'error' => ['code' => 'WRONG_ID', 'message' => 'who?']]]);
$e = thrown(fn () => plain_client($server, maxRetries: 0)->payments->reverse('p', 'i'));
var_dump($e->endpoint, $e->attempts, $e->getPrevious()->errorCode, $e->getPrevious()->endpoint);
echo implode("\n", $server->executed()), "\n";
?>
--EXPECT--
Uapay\Exception\SessionException: invoicer/payments/reverse: no session could be opened, so nothing was executed: UAPAY refused it: WRONG_ID: who?
  Uapay\Exception\ApiException: sessions/create: UAPAY refused it: WRONG_ID: who?
string(25) "invoicer/payments/reverse"
int(1)
string(8) "WRONG_ID"
string(15) "sessions/create"
/api/sessions/create
