--TEST--
A list without invoices, or with strangers in it
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

foreach ([[], ['invoices' => null], ['invoices' => 'x'], ['invoices' => [7]], ['invoices' => [['error' => 'x']]], ['invoices' => ['a' => ['id' => 'i']]], ['invoices' => [['id' => 'i', 'amount' => 'x']]]] as $data) {
	$server = Server::start([['json' => ['status' => 1, 'data' => $data]]]);
	thrown(function () use ($server) {
		foreach (plain_client($server, maxRetries: 0)->invoices->showList(['i']) as $error) {
			echo $error::class, ' ', json_encode([$error->errorCode, $error->message, $error->details, $error->extra]), "\n  ";
		}
	});
}
?>
--EXPECT--
Uapay\Exception\ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: invoices must be a list
Uapay\Exception\ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: invoices must be a list
Uapay\Exception\ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: invoices must be a list
Uapay\ListError [null,"the invoice cannot be read: invoices[0] must be an object, int given",[],{"invoice":7}]
  nothing was thrown
Uapay\ListError [null,"the invoice cannot be read: invoices[0].error must be an object, string given",[],{"invoice":{"error":"x"}}]
  nothing was thrown
Uapay\Exception\ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: invoices must be a list
Uapay\ListError [null,"the invoice cannot be read: invoices[0].amount must be an integer, string given",[],{"invoice":{"id":"i","amount":"x"}}]
  nothing was thrown
