--TEST--
Invoice::outcome() is that of its most telling payment, in whatever order they come
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$payments = [
	'paid' => ['paymentId' => '1', 'status' => 'FINISHED', 'paymentStatus' => 'FINISHED'],
	'held' => ['paymentId' => '2', 'status' => 'PAID', 'paymentStatus' => 'HOLDED'],
	'unknown' => ['paymentId' => '3', 'status' => 'NEW', 'paymentStatus' => 'CLOSED'],
	'pending' => ['paymentId' => '4', 'status' => 'NEW', 'paymentStatus' => 'NEEDS_CONFIRMATION'],
	'refunded' => ['paymentId' => '5', 'status' => 'REVERSED', 'paymentStatus' => 'REVERSED'],
	'failed' => ['paymentId' => '6', 'status' => 'CANCELED', 'paymentStatus' => 'REJECTED'],
];
foreach ($payments as $name => $payment) {
	var_dump(Uapay\Payment::fromArray($payment)->outcome()->value === $name);
}

function outcome(array $payments, ?string $status): string
{
	return Uapay\Invoice::fromArray(['id' => 'i', 'invoiceStatus' => $status, 'payments' => $payments])->outcome()->value;
}

// Every subset in every order of two, forward and backward: the first of this list that is there decides.
$rank = array_keys($payments);
$wrong = 0;
for ($set = 1; $set < 1 << count($rank); $set++) {
	$names = array_values(array_filter($rank, fn ($index) => $set >> $index & 1, ARRAY_FILTER_USE_KEY));
	$expected = $names === ['failed'] ? null : $names[0];
	foreach ([$names, array_reverse($names)] as $order) {
		for ($turn = 0; $turn < count($order); $turn++) {
			$order[] = array_shift($order);
			$elements = array_map(fn ($name) => $payments[$name], $order);
			foreach (['ACTIVE' => 'pending', 'INACTIVE' => 'failed', 'NEW_ONE' => 'unknown', '' => 'unknown'] as $status => $otherwise) {
				$wrong += outcome($elements, $status ?: null) !== ($expected ?? $otherwise);
			}
		}
	}
}
var_dump($wrong);

echo "-- without payments\n";
foreach (['ACTIVE', 'INACTIVE', 'NEW_ONE', null] as $status) {
	echo json_encode($status), ' ', outcome([], $status), "\n";
}
echo "-- a reusable invoice that was paid in the first place and tried again since\n";
echo outcome([$payments['paid'], $payments['failed'], $payments['pending']], 'ACTIVE'), "\n";
echo outcome([$payments['failed'], $payments['failed'], $payments['paid']], 'ACTIVE'), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(0)
-- without payments
"ACTIVE" pending
"INACTIVE" failed
"NEW_ONE" unknown
null unknown
-- a reusable invoice that was paid in the first place and tried again since
paid
paid
