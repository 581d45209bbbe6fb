--TEST--
Fake: a request that was not foreseen fails the test, whatever the shop catches, and says which it was
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/testing.inc';

use Uapay\Testing\Fake;

$fake = new Fake();
$client = $fake->client();
$calls = [
	fn () => $client->payments->reverse('p', 'i'),
	fn () => $client->payments->show('p'),
	fn () => $client->payments->showMany(['p', 'q']),
	fn () => $client->invoices->findByExternalId('order'),
	fn () => $client->request('cards/create'),
];
foreach ($calls as $call) {
	thrown($call);
}
var_dump($fake->requests(), is_subclass_of(Uapay\Testing\UnexpectedRequest::class, AssertionError::class));

echo "-- what is queued is told\n";
$fake->reply('payments/show', ['paymentId' => 'p'])->lose()->refuse('cards/create', 'X');
$fake->reply('sessions/create', ['id' => 's']);
thrown(fn () => $client->payments->showMany(['p', 'q', 'r']));

echo "-- a transport around it\n";
$around = new Uapay\Client('1', 'key-of-the-fake', transport: fn (string $url, string $body, float $timeout) => $fake($url, $body, $timeout));
thrown(fn () => $around->payments->cancel('p', 'i'));
?>
--EXPECT--
Uapay\Testing\UnexpectedRequest: invoicer/payments/reverse was called, and nothing is queued for it in Uapay\Testing\Fake. Queued are: none
Uapay\Testing\UnexpectedRequest: invoicer/payments/show was called, and nothing is queued for it in Uapay\Testing\Fake. Queued are: none
Uapay\Testing\UnexpectedRequest: invoicer/payments/show was called, and nothing is queued for it in Uapay\Testing\Fake. Queued are: none
Uapay\Testing\UnexpectedRequest: invoicer/invoices/show/list was called, and nothing is queued for it in Uapay\Testing\Fake. Queued are: none
Uapay\Testing\UnexpectedRequest: cards/create was called, and nothing is queued for it in Uapay\Testing\Fake. Queued are: none
array(0) {
}
bool(true)
-- what is queued is told
Uapay\Testing\UnexpectedRequest: invoicer/payments/show was called, and nothing is queued for it in Uapay\Testing\Fake. Queued are: cards/create, sessions/create
-- a transport around it
Uapay\Testing\UnexpectedRequest: invoicer/payments/cancel was called, and nothing is queued for it in Uapay\Testing\Fake. Queued are: cards/create
