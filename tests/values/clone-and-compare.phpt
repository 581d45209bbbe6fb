--TEST--
A clone is equal and independent; values of the same array are equal, of another not
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$array = example('invoices-show.response.constructed.json')['data'];
$invoice = Uapay\Invoice::fromArray($array);
$copy = clone $invoice;
var_dump($copy == $invoice, $copy === $invoice, $copy->toArray() === $array, $copy->payments[0] === $invoice->payments[0]);
unset($invoice);
var_dump($copy->toArray() === $array, $copy->externalId);

echo "-- another amount\n";
var_dump($copy == Uapay\Invoice::fromArray(['amount' => 101] + $array));
var_dump($copy == Uapay\Invoice::fromArray(['newMember' => 1] + $array));

echo "-- secrets count too\n";
$one = Uapay\CreatedPayment::fromArray(['id' => 'p', 'key' => 'a']);
$other = Uapay\CreatedPayment::fromArray(['id' => 'p', 'key' => 'b']);
var_dump($one == clone $one, $one == $other, (clone $one)->key);
var_dump(Uapay\Session::fromArray(['id' => 'a']) == Uapay\Session::fromArray(['id' => 'b']));
var_dump(Uapay\Session::fromArray(['id' => 'a']) == Uapay\Session::fromArray(['id' => 'a']));
echo "-- another class\n";
var_dump(Uapay\Confirmation::fromArray([]) == Uapay\Service::fromArray([]));

echo "-- the array that it was made from stays the caller's\n";
$array = ['id' => 'i', 'extraInfo' => ['a' => 1]];
$invoice = Uapay\Invoice::fromArray($array);
$array['id'] = 'x';
$array['extraInfo']['a'] = 2;
$out = $invoice->toArray();
$out['id'] = 'y';
echo json_encode([$invoice, $array, $out]), "\n";
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
string(10) "1500383075"
-- another amount
bool(false)
bool(false)
-- secrets count too
bool(true)
bool(false)
string(1) "a"
bool(false)
bool(true)
-- another class
bool(false)
-- the array that it was made from stays the caller's
[{"id":"i","extraInfo":{"a":1}},{"id":"x","extraInfo":{"a":2}},{"id":"y","extraInfo":{"a":1}}]
