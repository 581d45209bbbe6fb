--TEST--
Members that no property holds stay in extra, null ones too; extra is empty otherwise
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$known = ['id' => 'i', 'externalId' => null, 'amount' => 1];
var_dump(Uapay\Invoice::fromArray($known)->extra);
$array = $known + ['new' => ['a' => [1]], 'alsoNew' => null, 7 => 'a number as a name', '' => 'no name', 'Amount' => 'another case'];
$invoice = Uapay\Invoice::fromArray($array);
var_dump($invoice->extra);
var_dump($invoice->toArray() === $array);

echo "-- inside of nested objects\n";
$invoice = Uapay\Invoice::fromArray(['id' => 'i', 'serviceData' => [['new' => 1]], 'payments' => [['paymentId' => 'p', 'new' => 2]]]);
echo json_encode([$invoice->extra, $invoice->services[0]->extra, $invoice->payments[0]->extra]), "\n";
$commission = Uapay\Commission::fromArray(['commission' => ['percents' => 1.5, 'new' => 3], 'new' => 4]);
echo json_encode([$commission->percents, $commission->fixed, $commission->amount, $commission->extra]), "\n";
$error = Uapay\ListError::fromArray(['error' => ['code' => 'X', 'fields' => ['id' => 'REQUIRED']]]);
echo json_encode([$error->errorCode, $error->extra]), "\n";

echo "-- a second spelling that says something else\n";
$callback = Uapay\Callback::fromArray(['externalId' => '24', 'extarnalId' => '25', 'createdAt' => '1510134928000', 'createDate' => '1510134928001']);
echo json_encode([$callback->externalId, $callback->createdAt->format('v'), $callback->extra]), "\n";
?>
--EXPECT--
array(0) {
}
array(5) {
  ["new"]=>
  array(1) {
    ["a"]=>
    array(1) {
      [0]=>
      int(1)
    }
  }
  ["alsoNew"]=>
  NULL
  [7]=>
  string(18) "a number as a name"
  [""]=>
  string(7) "no name"
  ["Amount"]=>
  string(12) "another case"
}
bool(true)
-- inside of nested objects
[[],{"new":1},{"new":2}]
[1.5,null,null,{"commission":{"new":3},"new":4}]
["X",{"error":{"fields":{"id":"REQUIRED"}}}]
-- a second spelling that says something else
["24","001",{"extarnalId":"25","createdAt":"1510134928000"}]
