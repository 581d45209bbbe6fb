--TEST--
outcome() of every pair of a payment's two statuses
--EXTENSIONS--
uapay
--FILE--
<?php
use Uapay\PaymentOutcome;

$statuses = ['', 'NEW', 'PAID', 'FINISHED', 'REVERSED', 'CANCELED', 'SOMETHING_NEW'];
$systems = ['', 'OPEN', 'PENDING', 'NEEDS_CONFIRMATION', 'HOLDED', 'PAYED', 'FINISHED', 'REVERSED', 'RETURNED', 'REJECTED', 'CANCELED',
	'CLOSED', 'SOMETHING_NEW'];
// The table must have every case of both enums.
foreach ([[Uapay\PaymentStatus::cases(), $statuses], [Uapay\PaymentSystemStatus::cases(), $systems]] as [$cases, $listed]) {
	echo implode(', ', array_diff(array_map(fn ($case) => $case->value, $cases), $listed)), "\n";
}

printf("%-20s%s\n", 'paymentStatus', vsprintf(str_repeat('%-10s', 7), array_map(fn ($one) => substr($one ?: 'none', 0, 9), $statuses)));
$different = 0;
foreach ($systems as $system) {
	$row = sprintf('%-20s', $system ?: 'none');
	foreach ($statuses as $status) {
		$array = ['paymentId' => 'p', 'status' => $status ?: null, 'paymentStatus' => $system ?: null];
		$outcome = Uapay\Payment::fromArray($array)->outcome();
		$row .= sprintf('%-10s', $outcome->name);
		// The same of a callback and of checkStatus, where the names are swapped.
		$different += Uapay\Callback::fromArray($array)->outcome() !== $outcome;
		$different += Uapay\PaymentCheck::fromArray(['id' => 'p', 'status' => $system ?: null, 'paymentStatus' => $status ?: null])->outcome()
			!== $outcome;
	}
	echo rtrim($row), "\n";
}
var_dump($different);
?>
--EXPECT--
UNKNOWN
UNKNOWN
paymentStatus       none      NEW       PAID      FINISHED  REVERSED  CANCELED  SOMETHING 
none                Unknown   Pending   Unknown   Paid      Refunded  Failed    Unknown
OPEN                Pending   Pending   Unknown   Unknown   Refunded  Unknown   Unknown
PENDING             Pending   Pending   Unknown   Unknown   Refunded  Unknown   Unknown
NEEDS_CONFIRMATION  Pending   Pending   Unknown   Unknown   Refunded  Unknown   Unknown
HOLDED              Held      Unknown   Held      Unknown   Refunded  Unknown   Unknown
PAYED               Unknown   Unknown   Paid      Paid      Refunded  Unknown   Unknown
FINISHED            Paid      Unknown   Paid      Paid      Refunded  Unknown   Unknown
REVERSED            Refunded  Refunded  Refunded  Refunded  Refunded  Refunded  Unknown
RETURNED            Refunded  Refunded  Refunded  Refunded  Refunded  Refunded  Unknown
REJECTED            Failed    Failed    Unknown   Unknown   Refunded  Failed    Unknown
CANCELED            Failed    Failed    Unknown   Unknown   Refunded  Failed    Unknown
CLOSED              Unknown   Unknown   Unknown   Unknown   Refunded  Unknown   Unknown
SOMETHING_NEW       Unknown   Unknown   Unknown   Unknown   Unknown   Unknown   Unknown
int(0)
