--TEST--
Payments::show() returns the payment with its invoice
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['data' => example('payments-show.response.json')['data']]], ['key' => TEST_KEY]);
$payment = client($server)->payments->show('e408a23f-982d-4557-97bb-96183056db22');
$sent = $server->requests('show')[0];
echo $sent['path'], ' ', $sent['json']['params']['paymentId'], ' ', implode(',', array_keys($sent['json'])), "\n";
echo $payment->id, ' ', $payment->amount, ' ', $payment->outcome()->name, ' ', $payment->invoice->externalId, "\n";
var_dump($payment->toArray() === example('payments-show.response.json')['data']);
?>
--EXPECT--
/api/invoicer/payments/show e408a23f-982d-4557-97bb-96183056db22 params,iat,token
e408a23f-982d-4557-97bb-96183056db22 100 Paid 1
bool(true)
