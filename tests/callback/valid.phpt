--TEST--
callback() gives what UAPAY signed
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$client = client('http://127.0.0.1:1/');
$callback = $client->callback(example_text('callback.invoicer.body.signed.constructed.json'));
foreach (get_object_vars($callback) as $name => $value) {
	echo str_pad($name, 20), match (true) {
		$value instanceof UnitEnum => $value->name,
		$value instanceof DateTimeImmutable => $value->format('Y-m-d H:i:s.v T'),
		default => json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES),
	}, "\n";
}
var_dump($callback->outcome());
echo $callback->eventKey(), "\n";
echo "-- blanks around the body and other members beside the token are no matter\n";
$body = json_decode(example_text('callback.invoicer.body.signed.constructed.json'), true);
var_dump($client->callback(" \r\n" . json_encode(['v' => 2] + $body) . "\n") == $callback);
?>
--EXPECT--
paymentId           "61b9a5d5-d429-48fa-b01c-2f8dc75f2023"
invoiceId           "1cfdea43-10f0-40c8-9fe8-55d38f48b9bc"
externalId          "0f91bb90-88ee-4f2a-8b75-93bdcb6144ec"
paymentNumber       249503
cardFromMasked      "4111111111"
cardToMasked        null
amount              100000
status              Finished
paymentSystemStatus Finished
type                Pay
systemType          Ecom
receiptPath         "https://api.stage.uapay.ua/api/acquiring/receipts/v2/61b9a5d5-d429-48fa-b01c-2f8dc75f2023.pdf"
extraInfo           {"docId":"0994780402","sprotocol":"ТЕСТ","nprotocol":"2423852","licensePlate":"fineSeries"}
createdAt           2021-04-12 10:03:10.000 UTC
paidAt              2021-04-12 10:03:12.000 UTC
signedAt            2021-04-12 10:03:13.000 UTC
extra               []
enum(Uapay\PaymentOutcome::Paid)
e62f5122928cd39eedf4069d1350c8c275766c0947cd802010c2652496aa793b
-- blanks around the body and other members beside the token are no matter
bool(true)
