--TEST--
An enum value that is not the first of its list keeps no memory
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$client = plain_client(deaf_server());
$refuse = function () use ($client) {
	try {
		$client->invoices->create(['type' => Uapay\InvoiceType::Hold, 'amount' => 0] + INVOICE, Uapay\SystemType::P2p);
	} catch (Uapay\Exception\InvalidRequestException $e) {
		return array_keys($e->errors);
	}
};
echo implode(' ', $refuse()), "\n";
$before = memory_get_usage();
for ($i = 0; $i < 100; $i++) {
	$refuse();
}
var_dump(memory_get_usage() - $before);
?>
--EXPECT--
data.cardTo data.amount
int(0)
