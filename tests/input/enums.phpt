--TEST--
An enum must be one that the field knows
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
enum Mine: string { case Pay = 'PAYMENT'; }
foreach ([Uapay\InvoiceType::Unknown, Uapay\PaymentStatus::Paid, Mine::Pay, 'pay', '', 1] as $type) {
	invoice_faults($client, ['type' => $type]);
}
invoice_faults($client, [], Uapay\SystemType::Biller);
invoice_faults($client, [], Uapay\SystemType::Unknown);
invoice_faults($client, [], Uapay\InvoiceType::Pay);
faults(fn () => $client->payments->create(CARD_PAYMENT, [], 'uk'));
sent($server);
?>
--EXPECT--
data.type: must be one of "PAY", "HOLD", "SUBSCRIBE"
data.type: must be one of "PAY", "HOLD", "SUBSCRIBE"
data.type: must be one of "PAY", "HOLD", "SUBSCRIBE"
data.type: must be one of "PAY", "HOLD", "SUBSCRIBE"
data.type: must be one of "PAY", "HOLD", "SUBSCRIBE"
data.type: must be an enum case or its string, int given
systemType: must be one of "ECOM", "P2P"
systemType: must be one of "ECOM", "P2P"
TypeError: Uapay\Invoices::create(): Argument #2 ($systemType) must be of type Uapay\SystemType, Uapay\InvoiceType given
TypeError: Uapay\Payments::create(): Argument #3 ($locale) must be of type ?Uapay\Locale, string given
requests: 0, connections: 0
