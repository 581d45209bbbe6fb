--TEST--
Payments::showCommission() returns percents, the fixed part and the whole
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([
	['body' => example_text('payments-showCommission.response.json')],
	['json' => ['status' => 1, 'data' => ['commission' => ['percents' => 2.75, 'fixed' => 0], 'commissionAmount' => 1375]]],
]);
$payments = plain_client($server)->payments;
$commission = $payments->showCommission('i', 50000);
var_dump($commission->percents, $commission->fixed, $commission->amount);
var_dump($payments->showCommission('i', 50000)->percents);
$sent = $server->requests('showCommission')[0];
unset($sent['json']['params']['sessionId']);
echo $sent['path'], ' ', json_encode($sent['json']), "\n";
thrown(fn () => $payments->showCommission('i', 0));
?>
--EXPECT--
float(2)
int(100)
int(1100)
float(2.75)
/api/invoicer/payments/showCommission {"params":{"invoiceId":"i"},"data":{"amount":50000}}
Uapay\Exception\InvalidRequestException: invoicer/payments/showCommission: amount must be from 1 to 9007199254740992, 0 given
