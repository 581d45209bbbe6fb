--TEST--
Client::stats() counts calls, attempts, sessions and connections of the worker
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['data' => ['paymentId' => 'p']], ['data' => ['paymentId' => 'p']], ['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'p']]]]);
$client = plain_client($server, maxRetries: 0);
$none = $client->stats();
var_dump(array_unique(array_values($none)) == [0], array_map('get_debug_type', $none));
$client->payments->show('p');
$client->payments->show('p');
thrown(fn () => $client->payments->show('p'));
$stats = $client->stats();
foreach ($stats as $name => $value) {
	echo $name, ' ', is_float($value) ? ($value > 0 ? 'more than 0' : 'nothing') : $value, "\n";
}
echo "-- of all clients\n";
var_dump(client($server)->stats() === $client->stats());
?>
--EXPECT--
bool(true)
array(12) {
  ["calls"]=>
  string(3) "int"
  ["attempts"]=>
  string(3) "int"
  ["retries"]=>
  string(3) "int"
  ["failures"]=>
  string(3) "int"
  ["outcomesUnknown"]=>
  string(3) "int"
  ["sessionsOpened"]=>
  string(3) "int"
  ["clockCorrections"]=>
  string(3) "int"
  ["connectionsOpened"]=>
  string(3) "int"
  ["callbacks"]=>
  string(3) "int"
  ["storeFailures"]=>
  string(3) "int"
  ["loggerFailures"]=>
  string(3) "int"
  ["exchangeSeconds"]=>
  string(5) "float"
}
Uapay\Exception\ApiException: invoicer/payments/show: UAPAY refused it: WRONG_ID
calls 3
attempts 4
retries 0
failures 1
outcomesUnknown 0
sessionsOpened 1
clockCorrections 0
connectionsOpened 1
callbacks 0
storeFailures 0
loggerFailures 0
exchangeSeconds more than 0
-- of all clients
bool(true)
