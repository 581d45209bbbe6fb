--TEST--
All faults of one call are in one exception, its message has them all
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
$e = thrown(fn () => $client->invoices->create([
	'externalId' => 5, 'type' => 'SUBSCRIBE', 'amount' => 19.99, 'recurringInterval' => 400, 'extraInfo' => ['a' => ['b' => NAN]],
	'services' => [['amount' => '1']], 'colour' => 'red',
], Uapay\SystemType::P2p));
var_dump($e instanceof InvalidArgumentException, $e instanceof Uapay\Exception\UapayException, array_keys($e->errors), $e->getPrevious());
sent($server);
?>
--EXPECT--
Uapay\Exception\InvalidRequestException: invoicer/invoices/create: data.externalId must be a string, int given; data.cardTo is required when systemType is "P2P"; data.description is required; data.amount must be an int, in kopecks (Uapay\Money::kopecks() converts), float given; data.recurringInterval must be from 1 to 366, 400 given; data.expiresAt is required when type is "SUBSCRIBE"; data.extraInfo.a.b must be a finite number; data.services[0].amount must be an int, in kopecks (Uapay\Money::kopecks() converts), string given; data.colour is not a field of UAPAY
bool(true)
bool(true)
array(9) {
  [0]=>
  string(15) "data.externalId"
  [1]=>
  string(11) "data.cardTo"
  [2]=>
  string(16) "data.description"
  [3]=>
  string(11) "data.amount"
  [4]=>
  string(22) "data.recurringInterval"
  [5]=>
  string(14) "data.expiresAt"
  [6]=>
  string(18) "data.extraInfo.a.b"
  [7]=>
  string(23) "data.services[0].amount"
  [8]=>
  string(11) "data.colour"
}
NULL
requests: 0, connections: 0
