--TEST--
A member of a wrong type, or a required one that is missing, is a ProtocolException that names its place, but for what is free-form or one of a list
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$wrong = [
	['Invoice', []],
	['Invoice', ['id' => null]],
	['Invoice', ['id' => '']],
	['Invoice', ['id' => 1.5]],
	['Invoice', ['id' => ['x']]],
	['Invoice', ['id' => true]],
	['Invoice', ['id' => 'i', 'amount' => '19.99']],
	['Invoice', ['id' => 'i', 'amount' => 19.99]],
	['Invoice', ['id' => 'i', 'amount' => '']],
	['Invoice', ['id' => 'i', 'amount' => ' 1']],
	['Invoice', ['id' => 'i', 'amount' => '1 ']],
	['Invoice', ['id' => 'i', 'amount' => '1e3']],
	['Invoice', ['id' => 'i', 'amount' => '0x1f']],
	['Invoice', ['id' => 'i', 'amount' => '9223372036854775808']],
	['Invoice', ['id' => 'i', 'amount' => []]],
	['Invoice', ['id' => 'i', 'reusability' => 1]],
	['Invoice', ['id' => 'i', 'reusability' => 'true']],
	['Invoice', ['id' => 'i', 'description' => ['x']]],
	['Invoice', ['id' => 'i', 'type' => 1]],
	['Invoice', ['id' => 'i', 'invoiceStatus' => ['ACTIVE']]],
	['Invoice', ['id' => 'i', 'number' => 'seven']],
	['Invoice', ['id' => 'i', 'extraInfo' => 7]],
	['Invoice', ['id' => 'i', 'recurringData' => '{}']],
	['Invoice', ['id' => 'i', 'serviceData' => 'x']],
	['Invoice', ['id' => 'i', 'serviceData' => ['x']]],
	['Invoice', ['id' => 'i', 'serviceData' => [[], ['amount' => 'x']]]],
	['Invoice', ['id' => 'i', 'payments' => 7]],
	['Invoice', ['id' => 'i', 'payments' => [['paymentId' => 'p'], ['paymentId' => 'q', 'amount' => '1.5']]]],
	['Invoice', ['id' => 'i', 'payments' => [['amount' => 1]]]],
	['Invoice', ['id' => 'i', 'payments' => [null]]],
	['Invoice', ['id' => 'i', 'createdAt' => true]],
	['Invoice', ['id' => 'i', 'createdAt' => ['2018-11-07T12:13:06.000Z']]],
	['Payment', []],
	['Payment', ['paymentId' => 'p', 'invoice' => 'i']],
	['Payment', ['paymentId' => 'p', 'invoice' => ['number' => 1]]],
	['Payment', ['paymentId' => 'p', 'invoice' => ['id' => 'i', 'payments' => [['paymentId' => 'q', 'paidAt' => false]]]]],
	['CreatedInvoice', ['id' => 'i']],
	['CreatedInvoice', ['id' => 'i', 'paymentPageUrl' => '']],
	['CreatedPayment', ['key' => 'k']],
	['CreatedPayment', ['id' => 'p', 'key' => ['a secret']]],
	['PaymentCheck', ['id' => 'p', 'confirmation' => ['confirmationsLeft' => 'x']]],
	['Commission', ['commission' => ['percents' => '2']]],
	['Commission', ['commission' => ['fixed' => 1.5]]],
	['Commission', ['commission' => 7]],
	['Subscription', []],
	['Session', []],
	['Session', ['id' => '']],
	['Callback', ['iat' => []]],
	['Callback', ['amount' => true]],
	['ListError', ['error' => 'WRONG_ID']],
	['ListError', ['error' => ['details' => 'x']]],
	['InvoiceList', []],
	['InvoiceList', ['invoices' => null]],
	['InvoiceList', ['invoices' => 'x']],
	['InvoiceList', ['invoices' => [['id' => 'i'], 'x']]],
	['InvoiceList', ['invoices' => [['id' => 'i'], ['id' => 'j', 'payments' => [['paymentId' => 'p'], ['paymentId' => 'q', 'amount' => []]]]]]],
];
foreach ($wrong as [$name, $array]) {
	echo "$name ", json_encode($array), "\n  ";
	thrown(fn () => ("Uapay\\$name")::fromArray($array));
}
$exception = thrown(fn () => Uapay\Invoice::fromArray([]));
var_dump($exception->httpStatus, $exception->endpoint, $exception->attempts, $exception->retryReason);
?>
--EXPECT--
Invoice []
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: id is missing
Invoice {"id":null}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: id is missing
Invoice {"id":""}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: id must not be empty
Invoice {"id":1.5}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: id must be a string, float given
Invoice {"id":["x"]}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: id must be a string, array given
Invoice {"id":true}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: id must be a string, bool given
Invoice {"id":"i","amount":"19.99"}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: amount must be an integer, string given
Invoice {"id":"i","amount":19.99}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: amount must be an integer, float given
Invoice {"id":"i","amount":""}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: amount must be an integer, string given
Invoice {"id":"i","amount":" 1"}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: amount must be an integer, string given
Invoice {"id":"i","amount":"1 "}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: amount must be an integer, string given
Invoice {"id":"i","amount":"1e3"}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: amount must be an integer, string given
Invoice {"id":"i","amount":"0x1f"}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: amount must be an integer, string given
Invoice {"id":"i","amount":"9223372036854775808"}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: amount must be an integer, string given
Invoice {"id":"i","amount":[]}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: amount must be an integer, array given
Invoice {"id":"i","reusability":1}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: reusability must be a boolean, int given
Invoice {"id":"i","reusability":"true"}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: reusability must be a boolean, string given
Invoice {"id":"i","description":["x"]}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: description must be a string, array given
Invoice {"id":"i","type":1}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: type must be a string, int given
Invoice {"id":"i","invoiceStatus":["ACTIVE"]}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: invoiceStatus must be a string, array given
Invoice {"id":"i","number":"seven"}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: number must be an integer, string given
Invoice {"id":"i","extraInfo":7}
  nothing was thrown
Invoice {"id":"i","recurringData":"{}"}
  nothing was thrown
Invoice {"id":"i","serviceData":"x"}
  nothing was thrown
Invoice {"id":"i","serviceData":["x"]}
  nothing was thrown
Invoice {"id":"i","serviceData":[[],{"amount":"x"}]}
  nothing was thrown
Invoice {"id":"i","payments":7}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: payments must be a list, int given
Invoice {"id":"i","payments":[{"paymentId":"p"},{"paymentId":"q","amount":"1.5"}]}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: payments[1].amount must be an integer, string given
Invoice {"id":"i","payments":[{"amount":1}]}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: payments[0].paymentId is missing
Invoice {"id":"i","payments":[null]}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: payments[0] must be an object, null given
Invoice {"id":"i","createdAt":true}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: createdAt must be a date, bool given
Invoice {"id":"i","createdAt":["2018-11-07T12:13:06.000Z"]}
  Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: createdAt must be a date, array given
Payment []
  Uapay\Exception\ProtocolException: not an array of Uapay\Payment: paymentId is missing
Payment {"paymentId":"p","invoice":"i"}
  Uapay\Exception\ProtocolException: not an array of Uapay\Payment: invoice must be an object, string given
Payment {"paymentId":"p","invoice":{"number":1}}
  Uapay\Exception\ProtocolException: not an array of Uapay\Payment: invoice.id is missing
Payment {"paymentId":"p","invoice":{"id":"i","payments":[{"paymentId":"q","paidAt":false}]}}
  Uapay\Exception\ProtocolException: not an array of Uapay\Payment: invoice.payments[0].paidAt must be a date, bool given
CreatedInvoice {"id":"i"}
  Uapay\Exception\ProtocolException: not an array of Uapay\CreatedInvoice: paymentPageUrl is missing
CreatedInvoice {"id":"i","paymentPageUrl":""}
  Uapay\Exception\ProtocolException: not an array of Uapay\CreatedInvoice: paymentPageUrl must not be empty
CreatedPayment {"key":"k"}
  Uapay\Exception\ProtocolException: not an array of Uapay\CreatedPayment: id is missing
CreatedPayment {"id":"p","key":["a secret"]}
  Uapay\Exception\ProtocolException: not an array of Uapay\CreatedPayment: key must be a string, array given
PaymentCheck {"id":"p","confirmation":{"confirmationsLeft":"x"}}
  Uapay\Exception\ProtocolException: not an array of Uapay\PaymentCheck: confirmation.confirmationsLeft must be an integer, string given
Commission {"commission":{"percents":"2"}}
  Uapay\Exception\ProtocolException: not an array of Uapay\Commission: commission.percents must be a number, string given
Commission {"commission":{"fixed":1.5}}
  Uapay\Exception\ProtocolException: not an array of Uapay\Commission: commission.fixed must be an integer, float given
Commission {"commission":7}
  Uapay\Exception\ProtocolException: not an array of Uapay\Commission: commission must be an object, int given
Subscription []
  Uapay\Exception\ProtocolException: not an array of Uapay\Subscription: invoiceId is missing
Session []
  Uapay\Exception\ProtocolException: not an array of Uapay\Session: id is missing
Session {"id":""}
  Uapay\Exception\ProtocolException: not an array of Uapay\Session: id must not be empty
Callback {"iat":[]}
  Uapay\Exception\ProtocolException: not an array of Uapay\Callback: iat must be a date, array given
Callback {"amount":true}
  Uapay\Exception\ProtocolException: not an array of Uapay\Callback: amount must be an integer, bool given
ListError {"error":"WRONG_ID"}
  Uapay\Exception\ProtocolException: not an array of Uapay\ListError: error must be an object, string given
ListError {"error":{"details":"x"}}
  nothing was thrown
InvoiceList []
  Uapay\Exception\ProtocolException: not an array of Uapay\InvoiceList: invoices is missing
InvoiceList {"invoices":null}
  Uapay\Exception\ProtocolException: not an array of Uapay\InvoiceList: invoices is missing
InvoiceList {"invoices":"x"}
  Uapay\Exception\ProtocolException: not an array of Uapay\InvoiceList: invoices must be a list, string given
InvoiceList {"invoices":[{"id":"i"},"x"]}
  nothing was thrown
InvoiceList {"invoices":[{"id":"i"},{"id":"j","payments":[{"paymentId":"p"},{"paymentId":"q","amount":[]}]}]}
  nothing was thrown
Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: id is missing
NULL
NULL
int(0)
NULL
