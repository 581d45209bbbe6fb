--TEST--
invoices/show/list: every documented field of the invoices, their payments and the error element is read under its meaning
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

function show(object $object): void
{
	foreach (get_object_vars($object) as $name => $value) {
		echo str_pad($name, 20), match (true) {
			$value instanceof UnitEnum => $value::class . '::' . $value->name,
			$value instanceof DateTimeInterface => $value->format('Y-m-d H:i:s.u T'),
			is_array($value) && is_object($value[0] ?? null) => count($value) . ' x ' . $value[0]::class,
			default => json_encode($value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
		}, "\n";
	}
}

$server = Server::start([
	['if_path' => 'sessions', 'json' => ['status' => 1, 'data' => ['id' => '9499b6f1-907c-4907-93bf-5d89bda6c40a']]],
	['repeat' => true, 'body' => example_text('invoices-show-list.response.json')],
], ['session' => false]);
$client = plain_client($server);

echo "-- by id\n";
$request = example('invoices-show-list.request-by-id.json');
// The documents' answer is about other invoices than their requests, which is refused; asked for those, it is read.
echo ending(fn () => $client->invoices->showList($request['params']['ids'])), "\n";
$sent = $server->requests('list')[0];
echo $sent['path'], "\n";
var_dump($sent['json'] === $request);

echo "-- by externalId\n";
$request = example('invoices-show-list.request-by-externalId.json');
echo ending(fn () => $client->invoices->showList(externalIds: $request['params']['externalIds'])), "\n";
var_dump($server->requests('list')[1]['json'] === $request);
$answer = example('invoices-show-list.response.json')['data']['invoices'];
$wrong = $answer[1]['error']['details']['id'];
$list = $client->invoices->showList([$answer[0]['id'], $wrong]);
var_dump($client->invoices->showList(externalIds: [$answer[0]['externalId'], $wrong]) == $list);

echo "-- the invoice\n";
[$invoice, $error] = $list->invoices;
show($invoice);
echo "-- its payment\n";
show($invoice->payments[0]);
echo "-- the error\n";
echo $error::class, "\n";
show($error);
var_dump(count($list), $list->extra, $invoice->outcome());
var_dump($list->toArray() === example('invoices-show-list.response.json')['data']);

echo "-- the fields of the table that the example leaves out\n";
$server->script([['json' => ['status' => 1, 'data' => ['invoices' => [[
	'Id' => 'spelled as in the table', 'email' => 'payer@example.com', 'systemType' => 'BILLER', 'invoiceStatus' => 'INACTIVE',
	'cardToId' => 'card', 'tag' => 'group', 'recurringData' => ['interval' => 1], 'extraInfo' => ['cart' => 7],
	'serviceData' => [['serviceId' => '1457', 'destination' => 'd', 'destinationName' => 'dn', 'account' => 'UA12', 'mfo' => '300001',
		'okpo' => '12345678', 'bankName' => 'b', 'description' => 'ds', 'amount' => 100, 'callbackUrl' => 'https://a.example/']],
	'payments' => [['paymentId' => 'p', 'cardToId' => 'card', 'cardToMasked' => '4111111111', 'sendOperationId' => 's',
		'receiveOperationId' => 'r', 'paidAt' => '2018-11-07T12:21:30.000Z', 'reversedAt' => '2018-11-08T12:21:30.000Z',
		'canceledAt' => '2018-11-09T12:21:30.000Z']],
]]]]]]);
$invoice = $client->invoices->showList(['spelled as in the table'])->invoices[0];
show($invoice);
echo "-- its service\n";
show($invoice->services[0]);
echo "-- its payment\n";
show($invoice->payments[0]);
?>
--EXPECT--
-- by id
Protocol
/api/invoicer/invoices/show/list
bool(true)
-- by externalId
Protocol
bool(true)
bool(true)
-- the invoice
id                  "0004cf22-3a80-475c-bee4-96d6417358a7"
externalId          "1500383075"
number              723
clientId            "1"
clientName          "UAPAY"
systemType          Uapay\SystemType::Ecom
type                Uapay\InvoiceType::Pay
status              Uapay\InvoiceStatus::Active
amount              100
reusability         true
description         "Ліцензія"
tag                 null
redirectUrl         "https://uapay.ua"
callbackUrl         "http://ptsv2.com/t/test_server/post"
email               null
cardToId            null
extraInfo           []
services            []
recurringData       []
payments            1 x Uapay\Payment
createdAt           2018-11-07 12:13:06.000000 UTC
updatedAt           null
extra               []
-- its payment
id                  "e90c8459-3e79-4c86-a3fd-18e0b0cb841b"
invoiceId           "0004cf22-3a80-475c-bee4-96d6417358a7"
number              948
receiptId           "E76EZFQFK2FE"
clientId            null
systemType          null
amount              100
commission          1
currency            "980"
email               null
status              Uapay\PaymentStatus::Finished
paymentSystemStatus Uapay\PaymentSystemStatus::Finished
cardFromId          "9ac4999f-79ea-40f0-9227-ef5417573c5b"
cardFromMasked      "5269615505"
cardToId            null
cardToMasked        null
sendOperationId     null
receiveOperationId  null
chequeLink          "https://uapay.ua/api/acquiring/receipts/v2/e90c8459-3e79-4c86-a3fd-18e0b0cb841b.pdf"
createdAt           2018-11-07 12:19:24.000000 UTC
updatedAt           2018-11-07 12:21:30.000000 UTC
paidAt              null
reversedAt          null
finishedAt          2018-11-07 10:21:30.000000 UTC
canceledAt          null
invoice             null
extra               []
-- the error
Uapay\ListError
errorCode           "WRONG_ID"
message             null
details             {"id":"10eaaf72-9bbe-45e1-8bf4-d6641fb3ebfc"}
extra               []
int(2)
array(0) {
}
enum(Uapay\PaymentOutcome::Paid)
bool(true)
-- the fields of the table that the example leaves out
id                  "spelled as in the table"
externalId          null
number              null
clientId            null
clientName          null
systemType          Uapay\SystemType::Biller
type                null
status              Uapay\InvoiceStatus::Inactive
amount              null
reusability         null
description         null
tag                 "group"
redirectUrl         null
callbackUrl         null
email               "payer@example.com"
cardToId            "card"
extraInfo           {"cart":7}
services            1 x Uapay\Service
recurringData       {"interval":1}
payments            1 x Uapay\Payment
createdAt           null
updatedAt           null
extra               []
-- its service
id                  "1457"
destination         "d"
destinationName     "dn"
account             "UA12"
mfo                 "300001"
okpo                "12345678"
bankName            "b"
description         "ds"
amount              100
callbackUrl         "https://a.example/"
extra               []
-- its payment
id                  "p"
invoiceId           null
number              null
receiptId           null
clientId            null
systemType          null
amount              null
commission          null
currency            null
email               null
status              null
paymentSystemStatus null
cardFromId          null
cardFromMasked      null
cardToId            "card"
cardToMasked        "4111111111"
sendOperationId     "s"
receiveOperationId  "r"
chequeLink          null
createdAt           null
updatedAt           null
paidAt              2018-11-07 12:21:30.000000 UTC
reversedAt          2018-11-08 12:21:30.000000 UTC
finishedAt          null
canceledAt          2018-11-09 12:21:30.000000 UTC
invoice             null
extra               []
