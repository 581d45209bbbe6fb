--TEST--
callback() reads the shape of the old orders API too
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$claims = example('callback.orders.2017.claims.json');
$callback = client('http://127.0.0.1:1/')->callback(json_encode(['token' => Server::token($claims, TEST_KEY)]));
foreach (get_object_vars($callback) as $name => $value) {
	echo str_pad($name, 20), match (true) {
		$value instanceof UnitEnum => $value->name,
		$value instanceof DateTimeImmutable => $value->format('Y-m-d H:i:s.v T'),
		default => json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES),
	}, "\n";
}
var_dump($callback->outcome(), $callback->toArray() === $claims);
echo "-- extraInfo as an object\n";
$claims['extraInfo'] = ['docId' => '1'];
var_dump(client('http://127.0.0.1:1/')->callback(json_encode(['token' => Server::token($claims, TEST_KEY)]))->extraInfo);
?>
--EXPECT--
paymentId           "b9291adc-45a4-4ce4-a30a-ed76aa4bb14a"
invoiceId           "c4957592-f23c-419e-bcaf-219d2e145b5a"
externalId          "24"
paymentNumber       7952
cardFromMasked      "5351360971"
cardToMasked        null
amount              1234
status              Finished
paymentSystemStatus Finished
type                null
systemType          null
receiptPath         "/acquiring/receipts/ab20aed7-92ff-4b41-a938-5afe26dc91e1.pdf"
extraInfo           []
createdAt           2017-11-08 09:55:28.000 UTC
paidAt              2017-11-08 09:58:01.998 UTC
signedAt            null
extra               {"number":7952,"extarnalId":"24","createdAt":"1510134928000"}
enum(Uapay\PaymentOutcome::Paid)
bool(true)
-- extraInfo as an object
array(1) {
  ["docId"]=>
  string(1) "1"
}
