--TEST--
What is signed with our key but is no callback, such as our own request or an answer, is a ProtocolException
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$client = client('http://127.0.0.1:1/');
$signed = fn (array $claims) => json_encode(['token' => Server::token($claims, TEST_KEY)]);
thrown(fn () => $client->callback($signed([])));
thrown(fn () => $client->callback($signed(['params' => ['paymentId' => 'p'], 'data' => ['status' => 'FINISHED'], 'iat' => 1])));
thrown(fn () => $client->callback($signed(['id' => 'a session', 'iat' => 1])));
thrown(fn () => $client->callback($signed(['status' => 'FINISHED', 'amount' => 100])));
thrown(fn () => $client->callback($signed(['paymentId' => null, 'status' => 'FINISHED'])));
echo "-- nor one whose members have other types\n";
$exception = thrown(fn () => $client->callback($signed(['paymentId' => 'p', 'status' => 'FINISHED', 'amount' => '1.5'])));
var_dump($exception->endpoint, $exception->httpStatus);
thrown(fn () => $client->callback($signed(['paymentId' => ['p'], 'status' => 'FINISHED'])));
thrown(fn () => $client->callback($signed(['paymentId' => 'p', 'status' => 1])));
echo "-- but one of the statuses will do\n";
echo $client->callback($signed(['invoiceId' => 'i', 'paymentStatus' => 'REVERSED']))->outcome()->name, "\n";

echo "-- answers\n";
foreach (['payments-show', 'payments-checkStatus.response-3ds.constructed', 'payments-checkStatus.response-lookup', 'subscriptions-update',
	'invoices-show.response.constructed', 'invoices-show-list', 'invoices-create.response.constructed', 'payments-showCommission',
	'payments-create.response.constructed', 'payments-complete', 'invoices-update'] as $name) {
	$exception = thrown(fn () => $client->callback($signed(example($name . (str_contains($name, '.') ? '' : '.response') . '.json')['data'] + ['iat' => time()])));
	if ([$exception->endpoint, $exception->httpStatus] !== ['callback', null]) {
		echo "WRONG\n";
	}
}
echo "-- requests\n";
$refused = [];
foreach (glob(__DIR__ . '/../data/*.request.json') as $file) {
	try {
		$client->callback($signed(json_decode(file_get_contents($file), true) + ['iat' => time()]));
		echo "$file IS NONE\n";
	} catch (Uapay\Exception\ProtocolException $e) {
		$refused[$e->getMessage()][] = basename($file);
	}
}
echo implode("\n", array_keys($refused)), ' ', count(array_merge(...array_values($refused))) > 10 ? 'many' : 'FEW', "\n";

echo "-- a member that only another message has\n";
$genuine = example('callback.invoicer.claims-visible-part.json') + ['iat' => time()];
foreach (['params', 'invoice', 'confirmation', 'plannedPaidAt', 'invoiceStatus', 'invoiceNumber', 'payments', 'invoices', 'paymentPageUrl',
	'commissionAmount'] as $member) {
	echo "$member: ";
	thrown(fn () => $client->callback($signed($genuine + [$member => 'x'])));
}

echo "-- the swapped names of checkStatus, without a confirmation\n";
$check = ['id' => 'p', 'amount' => 100, 'pluginId' => 2];
$system = ['OPEN', 'PAYED', 'RETURNED', 'CLOSED', 'PENDING', 'REJECTED', 'HOLDED', 'NEEDS_CONFIRMATION'];
$both = ['FINISHED', 'REVERSED', 'CANCELED'];
$taken = $messages = [];
$deliver = function (array $claims) use ($client, $signed, &$taken, &$messages) {
	try {
		$taken[] = $client->callback($signed($claims))->outcome();
	} catch (Uapay\Exception\ProtocolException $e) {
		$messages[] = $e->getMessage();
	}
};
foreach ([...$system, ...$both] as $status) {
	foreach (['NEW', 'PAID', ...$both] as $payment_status) {
		$deliver($check + ['status' => $status, 'paymentStatus' => $payment_status]);
	}
}
// What names an invoice is no answer of checkStatus, whatever its statuses: the news of a payment is not lost for a word.
foreach ($system as $status) {
	$deliver(['paymentId' => 'p', 'invoiceId' => 'i', 'externalId' => 'e', 'status' => $status]);
}
foreach (['NEW', 'PAID'] as $status) {
	$deliver(['paymentId' => 'p', 'invoiceId' => 'i', 'externalId' => 'e', 'paymentStatus' => $status]);
}
echo count($messages), ' ', implode(' ', array_unique($messages)), ', ', count($taken), " taken\n";

echo "-- but callbacks are callbacks\n";
$messages = [];
foreach (['NEW', 'PAID', ...$both] as $status) {
	foreach ([...$system, ...$both, null] as $payment_status) {
		$deliver(array_filter(['status' => $status, 'paymentStatus' => $payment_status]) + $genuine);
		$deliver(array_filter(['status' => $status, 'paymentStatus' => $payment_status]) + ['paymentId' => 'p']);
	}
}
$deliver($check + ['invoiceId' => 'i', 'status' => 'FINISHED', 'paymentStatus' => 'FINISHED']);
$deliver($check + ['orderId' => 'o', 'status' => 'FINISHED']);
$deliver($check + ['externalId' => 'e', 'status' => 'FINISHED']);
$deliver(['id' => 'p', 'pluginId' => null, 'status' => 'FINISHED']);
echo count($taken), ' taken, ', count($messages), " refused\n";
foreach (['callback.invoicer.claims-visible-part.json', 'callback.orders.2017.claims.json'] as $file) {
	foreach ([example($file), example($file) + ['iat' => time()]] as $claims) {
		$callback = $client->callback($signed($claims));
		echo $callback->paymentId, ' ', $callback->externalId, ' ', $callback->outcome()->name, ' ', var_export($callback->toArray() === $claims, true), "\n";
	}
}
echo $client->callback(example_text('callback.invoicer.body.signed.constructed.json'))->outcome()->name, "\n";
?>
--EXPECT--
Uapay\Exception\ProtocolException: callback: signed, but not a callback: it must name a payment and its status
Uapay\Exception\ProtocolException: callback: the token is that of a request, sent back
Uapay\Exception\ProtocolException: callback: signed, but not a callback: it must name a payment and its status
Uapay\Exception\ProtocolException: callback: signed, but not a callback: it must name a payment and its status
Uapay\Exception\ProtocolException: callback: signed, but not a callback: it must name a payment and its status
-- nor one whose members have other types
Uapay\Exception\ProtocolException: callback: signed, but not a callback: amount must be an integer, string given
string(8) "callback"
NULL
Uapay\Exception\ProtocolException: callback: signed, but not a callback: paymentId must be a string, array given
Uapay\Exception\ProtocolException: callback: signed, but not a callback: status must be a string, int given
-- but one of the statuses will do
Refunded
-- answers
Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to payments/show
Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to payments/checkStatus
Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to payments/checkStatus
Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to subscriptions/update
Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to invoices/show
Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to invoices/show/list
Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to invoices/create
Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to payments/showCommission
Uapay\Exception\ProtocolException: callback: signed, but not a callback: it must name a payment and its status
Uapay\Exception\ProtocolException: callback: signed, but not a callback: it must name a payment and its status
Uapay\Exception\ProtocolException: callback: signed, but not a callback: it must name a payment and its status
-- requests
callback: the token is that of a request, sent back many
-- a member that only another message has
params: Uapay\Exception\ProtocolException: callback: the token is that of a request, sent back
invoice: Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to payments/show
confirmation: Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to payments/checkStatus
plannedPaidAt: Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to subscriptions/update
invoiceStatus: Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to invoices/show
invoiceNumber: Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to invoices/show
payments: Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to invoices/show
invoices: Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to invoices/show/list
paymentPageUrl: Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to invoices/create
commissionAmount: Uapay\Exception\ProtocolException: callback: signed, but not a callback: it is an answer to payments/showCommission
-- the swapped names of checkStatus, without a confirmation
55 callback: signed, but not a callback: it is an answer to payments/checkStatus, 10 taken
-- but callbacks are callbacks
134 taken, 0 refused
61b9a5d5-d429-48fa-b01c-2f8dc75f2023 0f91bb90-88ee-4f2a-8b75-93bdcb6144ec Paid true
61b9a5d5-d429-48fa-b01c-2f8dc75f2023 0f91bb90-88ee-4f2a-8b75-93bdcb6144ec Paid true
b9291adc-45a4-4ce4-a30a-ed76aa4bb14a 24 Paid true
b9291adc-45a4-4ce4-a30a-ed76aa4bb14a 24 Paid true
Paid
