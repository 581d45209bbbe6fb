--TEST--
Calls do not make memory grow
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['repeat' => true, 'data' => ['invoices' => [['id' => 'i', 'payments' => [['paymentId' => 'p', 'status' => 'PAID']]], ['error' => ['code' => 'WRONG_ID']]]]]]);
$client = plain_client($server, logger: function () {});
$round = function () use ($client) {
	$client->invoices->showList(['i', 'b']);
	try {
		$client->invoices->create(['amount' => 1.5, 'extraInfo' => ['a' => NAN]]);
	} catch (Uapay\Exception\InvalidRequestException) {
	}
	try {
		$client->payments->reverse('p', 'i');
	} catch (Uapay\Exception\OutcomeUnknownException) {
	}
	foreach ($client->payments->showMany(['a', 'b']) as $failure) {
		$failure->getTraceAsString();
	}
	$client->with(timeout: 2.0)->invoices;
	try {
		$client->with(timeout: 0.0);
	} catch (Uapay\Exception\InvalidRequestException) {
	}
};
for ($i = 0; $i < 3; $i++) {
	$round();
}
gc_collect_cycles();
$before = memory_get_usage();
for ($i = 0; $i < 30; $i++) {
	$round();
}
gc_collect_cycles();
var_dump(memory_get_usage() - $before);
?>
--EXPECT--
int(0)
