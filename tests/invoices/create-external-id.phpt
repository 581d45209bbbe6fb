--TEST--
CreatedInvoice has UAPAY's externalId when it sent one, and the request's otherwise
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([
	['data' => ['id' => 'i', 'paymentPageUrl' => 'u']],
	['data' => ['id' => 'i', 'paymentPageUrl' => 'u', 'externalId' => "UAPAY's"]],
]);
$invoices = plain_client($server)->invoices;
for ($i = 0; $i < 2; $i++) {
	$created = $invoices->create(['externalId' => 'ours', 'type' => 'PAY', 'description' => 'd']);
	var_dump($created->externalId, $created->paymentPageUrlQr);
	echo json_encode($created), "\n";
}
?>
--EXPECT--
string(4) "ours"
NULL
{"id":"i","paymentPageUrl":"u","externalId":"ours"}
string(7) "UAPAY's"
NULL
{"id":"i","paymentPageUrl":"u","externalId":"UAPAY's"}
