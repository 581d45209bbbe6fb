--TEST--
Oddity 8: an invoice has invoiceNumber and invoiceStatus, or number and status
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$listed = Uapay\InvoiceList::fromArray(example('invoices-show-list.response.json')['data'])->invoices[0];
$shown = Uapay\Payment::fromArray(example('payments-show.response.json')['data']);
echo $listed->number, ' ', $listed->status->name, "\n";
echo $shown->invoice->number, ' ', $shown->invoice->status->name, "\n";
echo "-- the number of a payment is its own\n";
echo $shown->number, ' ', $listed->payments[0]->number, "\n";
echo Uapay\Callback::fromArray(['paymentNumber' => 7952])->paymentNumber, ' ', Uapay\Callback::fromArray(['number' => 7952])->paymentNumber, "\n";
?>
--EXPECT--
723 Active
1960 Active
-- the number of a payment is its own
2235 948
7952 7952
