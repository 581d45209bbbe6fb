--TEST--
Without strict_types PHP converts texts as everywhere, but never what becomes money
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
final class Id { public function __toString(): string { return ''; } }
faults(fn () => $client->invoices->show(new Id));
faults(fn () => $client->payments->complete('p', 'i', 0));
faults(fn () => $client->payments->complete('p', 'i', -1));

$calls = [
	'complete' => fn ($value) => $client->payments->complete('p', 'i', $value),
	'reverse' => fn ($value) => $client->payments->reverse('p', 'i', $value),
	'reverse, by name' => fn ($value) => $client->payments->reverse(amount: $value, invoiceId: 'i', paymentId: 'p'),
	'reverse, by reference' => fn (&$value) => call_user_func_array([$client->payments, 'reverse'], ['p', 'i', &$value]),
	'showCommission' => fn ($value) => $client->payments->showCommission('i', $value),
	'interval' => fn ($value) => $client->subscriptions->update('i', $value),
	'expiresAt' => fn ($value) => $client->subscriptions->update('i', expiresAt: $value),
	'invoice' => fn ($value) => $client->invoices->create(['amount' => $value] + INVOICE),
	'service' => fn ($value) => $client->invoices->create(['services' => [['amount' => $value]]] + INVOICE),
	'recurringInterval' => fn ($value) => $client->invoices->create(['recurringInterval' => $value] + INVOICE),
	'payment' => fn ($value) => $client->payments->create(['amount' => $value] + CARD_PAYMENT, []),
	'format' => fn ($value) => Uapay\Money::format($value),
];
$values = ['10.00', '19.99', '1999', '5', '12abc', '', ' 1', '1e3', 19.99, 10.0, 1.9e12, NAN, true, false, [1], new Id, new ArrayObject([1])];
foreach ($calls as $name => $call) {
	foreach ($values as $value) {
		try {
			$call($value);
			echo "$name took ", var_export($value, true), "\n";
		} catch (TypeError | Uapay\Exception\InvalidRequestException) {
		}
	}
}
echo "-- null stands for nothing where that is documented, and else for no number\n";
faults(fn () => $client->payments->showCommission('i', null));
thrown(fn () => Uapay\Money::format(null));
thrown(fn () => Uapay\Money::kopecks(null));
foreach ([true, false, 19.99] as $value) {
	thrown(fn () => Uapay\Money::kopecks($value));
}
sent($server);
?>
--EXPECT--
id: must not be empty
amount: must be from 1 to 9007199254740992, 0 given
amount: must be from 1 to 9007199254740992, -1 given
-- null stands for nothing where that is documented, and else for no number
TypeError: Uapay\Payments::showCommission(): Argument #2 ($amount) must be of type int, in kopecks (Uapay\Money::kopecks() converts), null given
TypeError: Uapay\Money::format(): Argument #1 ($kopecks) must be of type int, null given
TypeError: Uapay\Money::kopecks(): Argument #1 ($hryvnias) must be of type string|int, null given
TypeError: Uapay\Money::kopecks(): Argument #1 ($hryvnias) must be of type string|int, bool given
TypeError: Uapay\Money::kopecks(): Argument #1 ($hryvnias) must be of type string|int, bool given
TypeError: Uapay\Money::kopecks(): Argument #1 ($hryvnias) must be of type string|int, float given
requests: 0, connections: 0
