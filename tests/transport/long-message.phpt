--TEST--
transport: an exception with a whole page in it costs no more than one with a line
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/transport.inc';

$page = str_repeat('<html>502 Bad Gateway</html>', 20000);
$client = sending(steps([new RuntimeException($page)]), maxRetries: 0);
$began = hrtime(true);
try {
	$client->invoices->create([
		'externalId' => '1',
		'type' => Uapay\InvoiceType::Pay,
		'amount' => 100,
		'description' => 'one',
		'extraInfo' => ['note' => str_repeat('<html>503 Bad Gatewy ', 10000)],
	]);
} catch (Uapay\Exception\OutcomeUnknownException $e) {
	var_dump(str_contains($e->getMessage(), 'RuntimeException: <html>502 Bad Gateway'), strlen($e->getMessage()) < 600);
}
var_dump(slowed() || hrtime(true) - $began < 5e9);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
