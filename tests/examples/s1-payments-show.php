<?php
require __DIR__ . '/../uapay.inc';

function show(object $object): void
{
	foreach (get_object_vars($object) as $name => $value) {
		echo str_pad($name, 20), match (true) {
			$value instanceof UnitEnum => $value::class . '::' . $value->name,
			$value instanceof DateTimeInterface => $value->format('Y-m-d H:i:s.u T'),
			is_object($value) => 'a ' . $value::class,
			default => json_encode($value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
		}, "\n";
	}
}

$request = example('payments-show.request.json');
$server = Server::start([
	['if_path' => 'sessions', 'json' => ['status' => 1, 'data' => ['id' => $request['params']['sessionId']]]],
	['body' => example_text('payments-show.response.json')],
], ['session' => false]);
$client = plain_client($server);

$payment = $client->payments->show('1c584ff0-b560-455f-a197-1ecaf3632fc4');
$sent = $server->requests('show')[0];
echo $sent['path'], "\n";
var_dump($sent['json'] === $request);
echo "-- the payment\n";
show($payment);
echo "-- its invoice\n";
show($payment->invoice);
echo "-- paid, though paidAt is null\n";
var_dump($payment->outcome());
var_dump($payment->toArray() === example('payments-show.response.json')['data']);

echo "-- the fields of the table that the example has as null, and the nullable ones left out\n";
$server->script([['json' => ['status' => 1, 'data' => [
	'invoiceId' => 'i', 'paymentId' => 'p', 'number' => 1, 'amount' => 250, 'commission' => 0, 'status' => 'REVERSED',
	'paymentStatus' => 'RETURNED', 'systemType' => 'P2P', 'cardToId' => 'card', 'cardToMasked' => '4111111111',
	'paidAt' => '2018-11-30T14:36:26.000Z', 'reversedAt' => '2018-12-01T00:00:00.5Z', 'canceledAt' => 1543588513000,
	'invoice' => ['id' => 'i', 'email' => 'payer@example.com', 'cardToId' => 'card', 'status' => 'INACTIVE', 'type' => 'HOLD',
		'serviceData' => [['serviceId' => 1457, 'amount' => 100]]],
]]]]);
$payment = $client->payments->show('p');
show($payment);
echo "-- its invoice\n";
show($payment->invoice);
show($payment->invoice->services[0]);

echo "-- the error element\n";
$server->script([['json' => ['status' => 0] + example('error.list-element.json')]]);
$error = thrown(fn () => $client->payments->show('p'));
var_dump($error->errorCode, $error->fields, $error->details);
?>
