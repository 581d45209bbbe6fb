--TEST--
The collector sees through values: a cycle over the array that one was made of is freed
--EXTENSIONS--
uapay
--FILE--
<?php
#[AllowDynamicProperties]
final class Holder { public mixed $value = null; }

$shapes = [
	fn ($h) => Uapay\Invoice::fromArray(['id' => 'x', 'more' => $h]),
	fn ($h) => Uapay\Invoice::fromArray(['id' => 'x', 'payments' => [['id' => 'p', 'more' => [[$h]]]]]),
	fn ($h) => Uapay\Payment::fromArray(['id' => 'x', 'invoice' => ['id' => 'i', 'recurringData' => ['a' => $h]]]),
	fn ($h) => Uapay\CreatedInvoice::fromArray(['id' => 'x', 'paymentPageUrl' => 'u', 'more' => $h]),
	fn ($h) => Uapay\CreatedPayment::fromArray(['id' => 'x', 'key' => 'k', 'more' => $h]),
	fn ($h) => Uapay\PaymentCheck::fromArray(['id' => 'x', 'confirmation' => ['form' => [$h]]]),
	fn ($h) => Uapay\Commission::fromArray(['more' => $h]),
	fn ($h) => Uapay\Subscription::fromArray(['id' => 'x', 'more' => $h]),
	fn ($h) => Uapay\Service::fromArray(['more' => $h]),
	fn ($h) => Uapay\Session::fromArray(['id' => 'x', 'more' => $h]),
	fn ($h) => Uapay\Callback::fromArray(['id' => 'x', 'extraInfo' => ['a' => $h]]),
	fn ($h) => Uapay\ListError::fromArray(['error' => ['details' => [$h]]]),
	fn ($h) => Uapay\InvoiceList::fromArray(['invoices' => [['id' => 'x', 'more' => $h]]]),
	fn ($h) => clone Uapay\Invoice::fromArray(['id' => 'x', 'more' => $h]),
];
foreach ($shapes as $i => $make) {
	$alive = [];
	for ($n = 0; $n < 20; $n++) {
		$holder = new Holder();
		$holder->value = $make($holder);
		if ($n % 2) {
			(array) $holder->value; // builds the table of properties
		}
		$alive[] = WeakReference::create($holder);
	}
	unset($holder);
	gc_collect_cycles();
	gc_collect_cycles();
	$left = count(array_filter($alive, fn ($one) => $one->get() !== null));
	echo $left ? "$i: $left are still there\n" : '';
}
echo "-- and what is in use stays\n";
$holder = new Holder();
$holder->value = Uapay\Invoice::fromArray(['id' => 'x', 'more' => $holder]);
gc_collect_cycles();
var_dump($holder->value->toArray()['more'] === $holder, $holder->value->extra['more'] === $holder);
?>
--EXPECT--
-- and what is in use stays
bool(true)
bool(true)
