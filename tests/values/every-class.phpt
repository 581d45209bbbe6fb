--TEST--
Every value class: fromArray(), its properties, toArray(), jsonSerialize() and json_encode() agree
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$payment = [
	'invoiceId' => 'i', 'paymentId' => 'p', 'number' => 948, 'receiptId' => 'R', 'clientId' => 1, 'systemType' => 'ECOM',
	'amount' => 100, 'commission' => 1, 'currency' => '980', 'email' => 'a@b.example', 'status' => 'PAID',
	'paymentStatus' => 'HOLDED', 'cardFromId' => 'cf', 'cardFromMasked' => '4111111111', 'cardToId' => 'ct',
	'cardToMasked' => '5111111111', 'sendOperationId' => 's', 'receiveOperationId' => 'r', 'chequeLink' => 'uapay.ua/x.pdf',
	'createdAt' => '2018-11-07T12:19:24.000Z', 'updatedAt' => 1543588513000, 'paidAt' => '1510135081998', 'reversedAt' => null,
	'finishedAt' => '2018-11-07T12:19:24+02:00', 'canceledAt' => '2018-11-07 12:19:24',
];
$service = ['serviceId' => 1457, 'destination' => 'd', 'destinationName' => 'dn', 'account' => 'UA1', 'mfo' => '300001', 'okpo' => '1',
	'bankName' => 'b', 'description' => 'ds', 'amount' => 100, 'callbackUrl' => 'https://a.example/'];
$invoice = [
	'id' => 'i', 'externalId' => 'e', 'invoiceNumber' => 723, 'clientId' => 1, 'clientName' => 'UAPAY', 'systemType' => 'P2P',
	'type' => 'HOLD', 'invoiceStatus' => 'INACTIVE', 'amount' => 100, 'reusability' => true, 'description' => 'd', 'tag' => 't',
	'redirectUrl' => 'https://r.example', 'callbackUrl' => 'https://c.example', 'email' => 'a@b.example', 'cardToId' => 'ct',
	'extraInfo' => '{"a":[1,{"b":null}]}', 'serviceData' => [$service], 'recurringData' => ['x' => 1], 'payments' => [$payment],
	'createdAt' => '2018-11-07T12:13:06.000Z', 'updatedAt' => '2018-11-07T12:13:06.5Z',
];
$confirmation = ['type' => '3DS', 'confirmationsLeft' => 3, 'url' => 'https://acs.example', 'form' => ['PaReq' => 'x'],
	'redirect' => ['url' => 'https://u.example', 'params' => ['id' => 'p']]];
$error = ['error' => ['code' => 'WRONG_ID', 'message' => 'm', 'details' => ['id' => 'x']]];

$arrays = [
	'Invoice' => $invoice,
	'Payment' => $payment + ['invoice' => ['id' => 'i', 'number' => 1960, 'status' => 'ACTIVE']],
	'CreatedInvoice' => ['id' => 'i', 'externalId' => 'e', 'paymentPageUrl' => 'https://p.example', 'paymentPageUrlQR' => 'https://q.example'],
	'CreatedPayment' => ['id' => 'p', 'key' => 'the key of the payment'],
	'PaymentCheck' => ['id' => 'p', 'status' => 'NEEDS_CONFIRMATION', 'amount' => 100, 'pluginId' => 2,
		'confirmation' => $confirmation, 'paymentStatus' => 'NEW'],
	'Confirmation' => $confirmation,
	'Commission' => ['commission' => ['percents' => 2, 'fixed' => 100], 'commissionAmount' => 1100],
	'Subscription' => ['invoiceId' => 'i', 'amount' => 1000, 'commission' => 500, 'interval' => 1,
		'expiresAt' => '2021-11-01T06:46:39.999Z', 'plannedPaidAt' => 1536324065000, 'status' => 'ACTIVE'],
	'Service' => $service,
	'Session' => ['id' => 'the id of the session', 'openedAt' => 1543588513000],
	'Callback' => ['paymentId' => 'p', 'invoiceId' => 'i', 'externalId' => 'e', 'paymentNumber' => 7, 'cardFromMasked' => '4111111111',
		'cardToMasked' => '5111111111', 'amount' => 100, 'status' => 'FINISHED', 'paymentStatus' => 'FINISHED', 'type' => 'SUBSCRIBE',
		'systemType' => 'BILLER', 'receiptPath' => 'https://r.example/x.pdf', 'extraInfo' => '{"docId":"0994780402"}',
		'createDate' => '2021-04-12T10:03:10.000Z', 'payDate' => '1510135081998', 'iat' => 1618221790],
	'ListError' => $error,
	'InvoiceList' => ['invoices' => [$invoice, $error]],
];

function text(mixed $value): string
{
	return match (true) {
		$value instanceof UnitEnum => $value->name,
		$value instanceof DateTimeImmutable => $value->format('Y-m-d\TH:i:s.u e'),
		is_object($value) => $value::class,
		is_array($value) && is_object($value[0] ?? null) => '[' . implode(', ', array_map(fn ($one) => $one::class, $value)) . ']',
		default => json_encode($value, JSON_PRESERVE_ZERO_FRACTION | JSON_UNESCAPED_SLASHES),
	};
}

foreach ($arrays as $name => $array) {
	$class = "Uapay\\$name";
	$object = $class::fromArray($array);
	$public = array_diff_key($array, array_flip(['Session' => ['id'], 'CreatedPayment' => ['key']][$name] ?? []));
	echo "$name\n";
	foreach ((new ReflectionClass($class))->getProperties() as $property) {
		echo '  ', str_pad($property->name, 20), text($object->{$property->name}), "\n";
	}
	var_dump($object::class === $class, $object->toArray() === $array, $object->jsonSerialize() === $public,
		json_encode($object) === json_encode($public), $class::fromArray($object->toArray()) == $object);
}
?>
--EXPECT--
Invoice
  id                  "i"
  externalId          "e"
  number              723
  clientId            "1"
  clientName          "UAPAY"
  systemType          P2p
  type                Hold
  status              Inactive
  amount              100
  reusability         true
  description         "d"
  tag                 "t"
  redirectUrl         "https://r.example"
  callbackUrl         "https://c.example"
  email               "a@b.example"
  cardToId            "ct"
  extraInfo           {"a":[1,{"b":null}]}
  services            [Uapay\Service]
  recurringData       {"x":1}
  payments            [Uapay\Payment]
  createdAt           2018-11-07T12:13:06.000000 UTC
  updatedAt           2018-11-07T12:13:06.500000 UTC
  extra               []
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
Payment
  id                  "p"
  invoiceId           "i"
  number              948
  receiptId           "R"
  clientId            "1"
  systemType          Ecom
  amount              100
  commission          1
  currency            "980"
  email               "a@b.example"
  status              Paid
  paymentSystemStatus Holded
  cardFromId          "cf"
  cardFromMasked      "4111111111"
  cardToId            "ct"
  cardToMasked        "5111111111"
  sendOperationId     "s"
  receiveOperationId  "r"
  chequeLink          "uapay.ua/x.pdf"
  createdAt           2018-11-07T12:19:24.000000 UTC
  updatedAt           2018-11-30T14:35:13.000000 UTC
  paidAt              2017-11-08T09:58:01.998000 UTC
  reversedAt          null
  finishedAt          2018-11-07T10:19:24.000000 UTC
  canceledAt          2018-11-07T12:19:24.000000 UTC
  invoice             Uapay\Invoice
  extra               []
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
CreatedInvoice
  id                  "i"
  externalId          "e"
  paymentPageUrl      "https://p.example"
  paymentPageUrlQr    "https://q.example"
  extra               []
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
CreatedPayment
  id                  "p"
  key                 "the key of the payment"
  extra               []
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
PaymentCheck
  id                  "p"
  amount              100
  pluginId            2
  status              New
  paymentSystemStatus NeedsConfirmation
  confirmation        Uapay\Confirmation
  extra               []
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
Confirmation
  type                ThreeDs
  confirmationsLeft   3
  url                 "https://acs.example"
  form                {"PaReq":"x"}
  redirect            {"url":"https://u.example","params":{"id":"p"}}
  extra               []
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
Commission
  percents            2.0
  fixed               100
  amount              1100
  extra               []
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
Subscription
  invoiceId           "i"
  amount              1000
  commission          500
  interval            1
  expiresAt           2021-11-01T06:46:39.999000 UTC
  plannedPaidAt       2018-09-07T12:41:05.000000 UTC
  status              "ACTIVE"
  extra               []
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
Service
  id                  "1457"
  destination         "d"
  destinationName     "dn"
  account             "UA1"
  mfo                 "300001"
  okpo                "1"
  bankName            "b"
  description         "ds"
  amount              100
  callbackUrl         "https://a.example/"
  extra               []
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
Session
  id                  "the id of the session"
  openedAt            2018-11-30T14:35:13.000000 UTC
  extra               []
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
Callback
  paymentId           "p"
  invoiceId           "i"
  externalId          "e"
  paymentNumber       7
  cardFromMasked      "4111111111"
  cardToMasked        "5111111111"
  amount              100
  status              Finished
  paymentSystemStatus Finished
  type                Subscribe
  systemType          Biller
  receiptPath         "https://r.example/x.pdf"
  extraInfo           {"docId":"0994780402"}
  createdAt           2021-04-12T10:03:10.000000 UTC
  paidAt              2017-11-08T09:58:01.998000 UTC
  signedAt            2021-04-12T10:03:10.000000 UTC
  extra               []
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
ListError
  errorCode           "WRONG_ID"
  message             "m"
  details             {"id":"x"}
  extra               []
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
InvoiceList
  invoices            [Uapay\Invoice, Uapay\ListError]
  extra               []
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
