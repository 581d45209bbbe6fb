--TEST--
Wrong types of arguments are PHP's own TypeErrors
--EXTENSIONS--
uapay
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
foreach ([
	fn () => $client->invoices->create('data'),
	fn () => $client->invoices->create([], 'ECOM'),
	fn () => $client->invoices->show(7),
	fn () => $client->invoices->showList('id'),
	fn () => $client->payments->complete('p', 'i', 1.5),
	fn () => $client->payments->complete('p', 'i', '5'),
	fn () => $client->payments->create([], null),
	fn () => $client->payments->confirm('p', 'i', 123456, 'k'),
	fn () => $client->subscriptions->update('i', 1.5),
	fn () => $client->subscriptions->update('i', null, '2030-01-01'),
	fn () => $client->request('a', null),
	fn () => $client->callback(null),
	fn () => $client->callback('', 'key'),
	fn () => $client->invoices->show(),
	fn () => $client->invoices->show('a', 'b'),
	fn () => $client->invoices->show(nmae: 'a'),
] as $call) {
	thrown($call);
}
sent($server);
?>
--EXPECT--
TypeError: Uapay\Invoices::create(): Argument #1 ($data) must be of type array, string given
TypeError: Uapay\Invoices::create(): Argument #2 ($systemType) must be of type Uapay\SystemType, string given
TypeError: Uapay\Invoices::show(): Argument #1 ($id) must be of type string, int given
TypeError: Uapay\Invoices::showList(): Argument #1 ($ids) must be of type Traversable|array|null, string given
TypeError: Uapay\Payments::complete(): Argument #3 ($amount) must be of type ?int, in kopecks (Uapay\Money::kopecks() converts), float given
TypeError: Uapay\Payments::complete(): Argument #3 ($amount) must be of type ?int, in kopecks (Uapay\Money::kopecks() converts), string given
TypeError: Uapay\Payments::create(): Argument #2 ($device) must be of type array, null given
TypeError: Uapay\Payments::confirm(): Argument #3 ($code) must be of type string, int given
TypeError: Uapay\Subscriptions::update(): Argument #2 ($interval) must be of type ?int, float given
TypeError: Uapay\Subscriptions::update(): Argument #3 ($expiresAt) must be of type DateTimeInterface|int|null, string given
TypeError: Uapay\Client::request(): Argument #2 ($params) must be of type array, null given
TypeError: Uapay\Client::callback(): Argument #1 ($body) must be of type string, null given
TypeError: Uapay\Client::callback(): Argument #2 ($previousKeys) must be of type array, string given
ArgumentCountError: Uapay\Invoices::show() expects exactly 1 argument, 0 given
ArgumentCountError: Uapay\Invoices::show() expects exactly 1 argument, 2 given
Error: Unknown named parameter $nmae
requests: 0, connections: 0
