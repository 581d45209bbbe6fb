--TEST--
PaymentOutcome::canFollow(): an order never goes backwards, whatever comes late or twice
--EXTENSIONS--
uapay
--FILE--
<?php
use Uapay\PaymentOutcome;

foreach (PaymentOutcome::cases() as $next) {
	$previous = array_filter(PaymentOutcome::cases(), fn ($one) => $next->canFollow($one));
	echo str_pad($next->name, 9), 'may follow ', implode(', ', array_column($previous, 'name')) ?: 'none', "\n";
}

echo "-- in whatever order callbacks come, and however often, the order ends the same\n";
$ends = [];
foreach ([[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2], [0, 0, 3, 3, 2, 1, 3]] as $order) {
	$status = PaymentOutcome::Pending;
	foreach ($order as $i) {
		$next = [PaymentOutcome::Pending, PaymentOutcome::Held, PaymentOutcome::Paid, PaymentOutcome::Refunded][$i];
		$status = $next->canFollow($status) ? $next : $status;
	}
	$ends[] = $status->name;
}
echo implode(', ', array_unique($ends)), "\n";
?>
--EXPECT--
Pending  may follow Unknown
Held     may follow Pending, Failed, Unknown
Paid     may follow Pending, Held, Failed, Unknown
Refunded may follow Pending, Held, Paid, Failed, Unknown
Failed   may follow Pending, Held, Unknown
Unknown  may follow Pending
-- in whatever order callbacks come, and however often, the order ends the same
Refunded
