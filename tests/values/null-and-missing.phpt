--TEST--
What was left out or is null is null, or an empty array; an empty object stands for none
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$least = [
	'Invoice' => ['id' => 'i'], 'Payment' => ['paymentId' => 'p'], 'CreatedInvoice' => ['id' => 'i', 'paymentPageUrl' => 'u'],
	'CreatedPayment' => ['id' => 'p'], 'PaymentCheck' => ['id' => 'p'], 'Confirmation' => [], 'Commission' => [],
	'Subscription' => ['invoiceId' => 'i'], 'Service' => [], 'Session' => ['id' => 's'], 'Callback' => [], 'ListError' => [],
	'InvoiceList' => ['invoices' => []],
];
$null = [
	'Invoice' => ['externalId', 'invoiceNumber', 'clientId', 'clientName', 'systemType', 'type', 'invoiceStatus', 'amount', 'reusability',
		'description', 'tag', 'redirectUrl', 'callbackUrl', 'email', 'cardToId', 'extraInfo', 'serviceData', 'recurringData', 'payments',
		'createdAt', 'updatedAt'],
	'Payment' => ['invoiceId', 'number', 'receiptId', 'clientId', 'systemType', 'amount', 'commission', 'currency', 'email', 'status',
		'paymentStatus', 'cardFromId', 'cardFromMasked', 'cardToId', 'cardToMasked', 'sendOperationId', 'receiveOperationId',
		'chequeLink', 'createdAt', 'updatedAt', 'paidAt', 'reversedAt', 'finishedAt', 'canceledAt', 'invoice'],
	'CreatedInvoice' => ['externalId', 'paymentPageUrlQR'], 'CreatedPayment' => ['key'],
	'PaymentCheck' => ['amount', 'pluginId', 'status', 'paymentStatus', 'confirmation'],
	'Confirmation' => ['type', 'confirmationsLeft', 'url', 'form', 'redirect'], 'Commission' => ['commission', 'commissionAmount'],
	'Subscription' => ['amount', 'commission', 'interval', 'expiresAt', 'plannedPaidAt', 'status'],
	'Service' => ['serviceId', 'destination', 'destinationName', 'account', 'mfo', 'okpo', 'bankName', 'description', 'amount', 'callbackUrl'],
	'Session' => ['openedAt'],
	'Callback' => ['paymentId', 'invoiceId', 'externalId', 'paymentNumber', 'cardFromMasked', 'cardToMasked', 'amount', 'status',
		'paymentStatus', 'type', 'systemType', 'receiptPath', 'extraInfo', 'createDate', 'payDate', 'iat'],
	'ListError' => ['error'], 'InvoiceList' => [],
];
foreach ($least as $name => $array) {
	$class = "Uapay\\$name";
	$object = $class::fromArray($array);
	$values = [];
	foreach ((new ReflectionClass($class))->getProperties() as $property) {
		$values[] = $property->name . ' ' . json_encode($object->{$property->name});
	}
	echo "$name: ", implode(', ', $values), "\n";
	$nulls = $array + array_fill_keys($null[$name], null);
	$same = $class::fromArray($nulls);
	foreach ((new ReflectionClass($class))->getProperties() as $property) {
		if ($same->{$property->name} !== $object->{$property->name}) {
			echo "  with nulls $property->name is ", json_encode($same->{$property->name}), "\n";
		}
	}
	var_dump($same->toArray() === $nulls);
}
echo "-- {} arrives as an empty array\n";
var_dump(Uapay\Payment::fromArray(['paymentId' => 'p', 'invoice' => []])->invoice);
var_dump(Uapay\PaymentCheck::fromArray(['id' => 'p', 'confirmation' => []])->confirmation);
?>
--EXPECT--
Invoice: id "i", externalId null, number null, clientId null, clientName null, systemType null, type null, status null, amount null, reusability null, description null, tag null, redirectUrl null, callbackUrl null, email null, cardToId null, extraInfo [], services [], recurringData [], payments [], createdAt null, updatedAt null, extra []
bool(true)
Payment: id "p", invoiceId null, number null, receiptId null, clientId null, systemType null, amount null, commission null, currency null, email null, status null, paymentSystemStatus null, cardFromId null, cardFromMasked null, cardToId null, cardToMasked null, sendOperationId null, receiveOperationId null, chequeLink null, createdAt null, updatedAt null, paidAt null, reversedAt null, finishedAt null, canceledAt null, invoice null, extra []
bool(true)
CreatedInvoice: id "i", externalId null, paymentPageUrl "u", paymentPageUrlQr null, extra []
bool(true)
CreatedPayment: id "p", key null, extra []
bool(true)
PaymentCheck: id "p", amount null, pluginId null, status null, paymentSystemStatus null, confirmation null, extra []
bool(true)
Confirmation: type null, confirmationsLeft null, url null, form [], redirect [], extra []
bool(true)
Commission: percents null, fixed null, amount null, extra []
bool(true)
Subscription: invoiceId "i", amount null, commission null, interval null, expiresAt null, plannedPaidAt null, status null, extra []
bool(true)
Service: id null, destination null, destinationName null, account null, mfo null, okpo null, bankName null, description null, amount null, callbackUrl null, extra []
bool(true)
Session: id "s", openedAt null, extra []
bool(true)
Callback: paymentId null, invoiceId null, externalId null, paymentNumber null, cardFromMasked null, cardToMasked null, amount null, status null, paymentSystemStatus null, type null, systemType null, receiptPath null, extraInfo [], createdAt null, paidAt null, signedAt null, extra []
bool(true)
ListError: errorCode null, message null, details [], extra []
bool(true)
InvoiceList: invoices [], extra []
bool(true)
-- {} arrives as an empty array
NULL
NULL
