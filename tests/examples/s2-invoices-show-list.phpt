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
$list = $client->invoices->showList($request['params']['ids']);
$sent = $server->requests('list')[0];
echo $sent['path'], "\n";
var_dump($sent['json'] === $request);

echo "-- by externalId\n";
$request = example('invoices-show-list.request-by-externalId.json');
var_dump($client->invoices->showList(externalIds: $request['params']['externalIds']) == $list);
var_dump($server->requests('list')[1]['json'] === $request);

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
$invoice = $client->invoices->showList(['x'])->invoices[0];
show($invoice);
echo "-- its service\n";
show($invoice->services[0]);
echo "-- its payment\n";
show($invoice->payments[0]);
?>
--EXPECT--
