--TEST--
Oddity 12: currency, securityCode, serviceId, clientId and externalId are numbers or strings, and ids no uuids
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

echo "-- read\n";
foreach ([980, '980'] as $currency) {
	var_dump(Uapay\Payment::fromArray(['paymentId' => 'p', 'currency' => $currency])->currency);
}
foreach ([1457, '1457'] as $id) {
	var_dump(Uapay\Service::fromArray(['serviceId' => $id])->id);
}
foreach ([1, '1'] as $id) {
	$invoice = Uapay\Invoice::fromArray(['id' => $id, 'clientId' => $id, 'externalId' => $id]);
	var_dump($invoice->id, $invoice->clientId, $invoice->externalId);
}
var_dump(Uapay\Payment::fromArray(['paymentId' => 'p', 'amount' => '100', 'number' => '7'])->amount);

echo "-- sent\n";
$server = Server::start([['repeat' => true, 'data' => ['id' => 'p']]]);
$client = plain_client($server, clientId: '0636');
$card = ['invoiceId' => '1', 'amount' => 1, 'cardFrom' => ['id' => 'no uuid', 'securityCode' => '007']];
$client->payments->create($card, []);
$client->payments->create($card + ['currency' => 980], []);
echo $server->requests()[0]['body'], "\n";
echo json_encode($server->requests('payments')[0]['json']['data']), "\n";
var_dump($server->requests('payments')[0]['json']['data'] === $server->requests('payments')[1]['json']['data']);
echo "-- a securityCode as a number has lost its zeros already\n";
thrown(fn () => $client->payments->create(array_replace_recursive($card, ['cardFrom' => ['securityCode' => 7]]), []));
thrown(fn () => $client->payments->create($card + ['currency' => '980'], []));
?>
--EXPECT--
-- read
string(3) "980"
string(3) "980"
string(4) "1457"
string(4) "1457"
string(1) "1"
string(1) "1"
string(1) "1"
string(1) "1"
string(1) "1"
string(1) "1"
int(100)
-- sent
{"params":{"clientId":"0636"}}
{"invoiceId":"1","cardFrom":{"id":"no uuid","securityCode":"007"},"amount":1,"currency":980}
bool(true)
-- a securityCode as a number has lost its zeros already
Uapay\Exception\InvalidRequestException: invoicer/payments/create: data.cardFrom.securityCode must be a string, int given
Uapay\Exception\InvalidRequestException: invoicer/payments/create: data.currency must be an int, string given
