--TEST--
Uapay\Testing\Fake: lists without end, one request after the other and none before it is wanted
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/testing.inc';

$fake = new Uapay\Testing\Fake();
$client = $fake->client(maxRetries: 0);
$fake->reply('invoicer/payments/show', ['paymentId' => 'a', 'amount' => 100]);
$fake->refuse('invoicer/payments/show', 'WRONG_ID');
$fake->unreachable('invoicer/payments/show');
$fake->reply('invoicer/payments/show', ['paymentId' => 'd']);
foreach ($client->payments->each(['a', 'b', 'c', 'd', 'e']) as $id => $value) {
	echo "$id: ", $value::class, ', ', count(array_filter($fake->requests(), fn ($request) => $request['path'] === 'invoicer/payments/show')), " asked\n";
	if ($id === 'd') {
		break;
	}
}
$fake->reply('invoicer/invoices/show/list', ['invoices' => [['id' => 'i2', 'externalId' => 'one'], ['id' => 'i1', 'externalId' => 'one']]]);
foreach ($client->invoices->each(externalIds: ['one', 'two']) as $id => $value) {
	echo "$id: ", $value instanceof Uapay\Invoice ? $value->id : $value->getMessage(), "\n";
}
echo "-- what was not foreseen\n";
try {
	foreach ($client->payments->each(['x']) as $value) {
		echo "never\n";
	}
} catch (Uapay\Testing\UnexpectedRequest $e) {
	echo $e->getMessage(), "\n";
}
?>
--EXPECT--
a: Uapay\Payment, 1 asked
b: Uapay\Exception\ApiException, 2 asked
c: Uapay\Exception\TransportException, 2 asked
d: Uapay\Payment, 3 asked
one: i2
one: i1
two: invoicer/invoices/show/list: the answer has nothing about this id (HTTP 200)
-- what was not foreseen
invoicer/payments/show was called, and nothing is queued for it in Uapay\Testing\Fake. Queued are: none
