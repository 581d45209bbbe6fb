--TEST--
An array that contains itself, or is deeper than any answer, makes no object
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$payment = ['id' => 'p'];
$payment['invoice'] = ['id' => 'i', 'payments' => [&$payment]];
thrown(fn () => Uapay\Payment::fromArray($payment));
thrown(fn () => Uapay\Invoice::fromArray($payment['invoice']));
$confirmation = ['type' => 'LOOKUP'];
$confirmation['form'] = &$confirmation;
var_dump(Uapay\PaymentCheck::fromArray(['id' => 'p', 'confirmation' => $confirmation])->confirmation->type);

echo "-- deep\n";
function nested(int $levels): array
{
	$payment = ['id' => 'p'];
	for ($i = 0; $i < $levels; $i += 2) {
		$payment = ['id' => 'p', 'invoice' => ['id' => 'i', 'payments' => [$payment]]];
	}
	return $payment;
}
var_dump(Uapay\Payment::fromArray(nested(62))->invoice->payments[0]->id);
foreach ([64, 1000] as $levels) {
	try {
		Uapay\Payment::fromArray(nested($levels));
	} catch (Uapay\Exception\ProtocolException $e) {
		echo preg_replace('/(invoice\.payments\[0\]\.?)+/', '...', $e->getMessage()), "\n";
	}
}

echo "-- the same array twice is fine\n";
$invoice = ['id' => 'i'];
$twice = [['id' => '1', 'invoice' => &$invoice], ['id' => '2', 'invoice' => &$invoice]];
var_dump(count(Uapay\Invoice::fromArray(['id' => 'x', 'payments' => $twice])->payments));
var_dump(count(Uapay\Invoice::fromArray(['id' => 'x', 'payments' => $twice])->payments));
?>
--EXPECT--
Uapay\Exception\ProtocolException: not an array of Uapay\Payment: invoice.payments[0] must not contain itself
Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: payments[0].invoice must not contain itself
enum(Uapay\ConfirmationType::Lookup)
-- deep
string(1) "p"
not an array of Uapay\Payment: ... is nested too deeply
not an array of Uapay\Payment: ... is nested too deeply
-- the same array twice is fine
int(2)
int(2)
