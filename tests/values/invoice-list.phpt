--TEST--
InvoiceList is counted and iterated in UAPAY's order, invoices and errors alike
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$list = Uapay\InvoiceList::fromArray(['invoices' => [
	['id' => 'b'], ['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'x']]], ['id' => 'a'], ['id' => 'b'],
]]);
var_dump(count($list), $list instanceof Traversable, $list instanceof Countable, is_iterable($list));
for ($round = 0; $round < 2; $round++) {
	foreach ($list as $index => $element) {
		echo $index, ' ', $element::class, ' ', $element->id ?? $element->errorCode, "\n";
	}
}
echo "-- nested iteration\n";
foreach ($list as $outer) {
	foreach ($list as $inner) {
		echo $inner->id ?? '-';
	}
}
echo "\n-- changing what is iterated changes nothing\n";
$iterator = $list->getIterator();
unset($iterator[0]);
$iterator[7] = 'x';
var_dump(count($list), count(iterator_to_array($list)), count($iterator));
echo "-- an empty one\n";
$empty = Uapay\InvoiceList::fromArray(['invoices' => []]);
var_dump(count($empty), iterator_to_array($empty), json_encode($empty));
echo "-- an error of null is none\n";
var_dump(Uapay\InvoiceList::fromArray(['invoices' => [['id' => 'a', 'error' => null]]])->invoices[0]::class);
echo "-- by name, as {} with names would arrive\n";
$named = Uapay\InvoiceList::fromArray(['invoices' => ['k' => ['id' => 'a'], 'l' => ['id' => 'b']]]);
var_dump(array_keys($named->invoices), array_keys($named->toArray()['invoices']));
?>
--EXPECT--
int(4)
bool(true)
bool(true)
bool(true)
0 Uapay\Invoice b
1 Uapay\ListError WRONG_ID
2 Uapay\Invoice a
3 Uapay\Invoice b
0 Uapay\Invoice b
1 Uapay\ListError WRONG_ID
2 Uapay\Invoice a
3 Uapay\Invoice b
-- nested iteration
b-abb-abb-abb-ab
-- changing what is iterated changes nothing
int(4)
int(4)
int(4)
-- an empty one
int(0)
array(0) {
}
string(15) "{"invoices":[]}"
-- an error of null is none
string(13) "Uapay\Invoice"
-- by name, as {} with names would arrive
array(2) {
  [0]=>
  int(0)
  [1]=>
  int(1)
}
array(2) {
  [0]=>
  string(1) "k"
  [1]=>
  string(1) "l"
}
