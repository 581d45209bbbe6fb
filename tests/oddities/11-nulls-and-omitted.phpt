--TEST--
Oddity 11: what there is not is null or left out; paidAt is null in a paid payment
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$sent = example('payments-show.response.json')['data'];
$left_out = array_filter($sent, fn ($value) => $value !== null);
$one = Uapay\Payment::fromArray($sent);
$other = Uapay\Payment::fromArray($left_out);
var_dump(count($sent) - count($left_out), $one == $other, $one->toArray() === $sent, $other->toArray() === $left_out);
var_dump($one->paidAt, $one->outcome());
$listed = Uapay\InvoiceList::fromArray(example('invoices-show-list.response.json')['data'])->invoices[0];
var_dump($listed->email, $listed->tag, $listed->payments[0]->cardToMasked, $listed->payments[0]->paidAt, $listed->outcome());
?>
--EXPECT--
int(5)
bool(true)
bool(true)
bool(true)
NULL
enum(Uapay\PaymentOutcome::Paid)
NULL
NULL
NULL
NULL
enum(Uapay\PaymentOutcome::Paid)
