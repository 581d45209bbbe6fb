--TEST--
Changing an array taken from a list changes no list
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$list = Uapay\InvoiceList::fromArray(['invoices' => [['id' => 'a'], ['id' => 'b'], ['error' => ['code' => 'WRONG_ID']]]]);
foreach ($list as $key => $invoice) {
	echo $key, ' ', $invoice::class, "\n";
	$invoice = null;
}
$iterator = $list->getIterator();
$iterator[0] = 'x';
$iterator[] = 'y';
unset($iterator[1]);
$array = $list->toArray();
$array['invoices'] = [];
echo count($list), ' ', $list->invoices[0]->id, ' ', count(iterator_to_array($list)), ' ', count($list->toArray()['invoices']), "\n";
thrown(function () use ($list) {
	$list->invoices[] = 1;
});
thrown(function () use ($list) {
	foreach ($list as &$invoice) {
		$invoice = 1;
	}
});
thrown(fn () => $list[0]);
echo count($list), ' ', get_debug_type($list->invoices[0]), "\n";
?>
--EXPECTF--
0 Uapay\Invoice
1 Uapay\Invoice
2 Uapay\ListError
3 a 3 3
Error: Cannot %Smodify readonly property Uapay\InvoiceList::$invoices
nothing was thrown
Error: Cannot use object of type Uapay\InvoiceList as array
3 Uapay\Invoice
