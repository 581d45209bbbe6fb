<?php
declare(strict_types=1);

/*
 * Mistakes, each on the line whose comment names the analyzers that must report it; they report no other line. Read, never run.
 */

namespace Shop\Wrong;

use Uapay\Client;
use Uapay\Environment;
use Uapay\InvoiceType;
use Uapay\Locale;
use Uapay\Money;
use Uapay\SystemType;

function client(string $anything, int $whole): void
{
	new Client('6412', 'key', timeOut: 3.0); // PHPStan, Psalm: an unknown option
	new Client(6412, 'key'); // PHPStan, Psalm: a number for a string
	new Client('6412', ''); // PHPStan, Psalm: an empty key
	new Client('6412', maxRetries: 11); // PHPStan, Psalm: out of range
	new Client('6412', concurrency: 0); // PHPStan, Psalm: out of range
	new Client('6412', environment: null); // PHPStan, Psalm: null where there is no null
	new Client('6412', logger: 5); // PHPStan, Psalm: no logger
	$client = new Client('6412', 'key');
	$client->with(proxy: ['http://proxy.example']); // PHPStan, Psalm: an array for an option
	$client->invoice->show('i'); // PHPStan, Psalm: no such service
	$client->ping()->text('uk'); // PHPStan, Psalm: a string for a locale
	$client->request('cards/create', [1, 2]); // PHPStan, Psalm: params without names
	$client->callback('{}', [1]); // PHPStan, Psalm: a key that is a number
	echo $client->stats()['call']; // PHPStan, Psalm: no such counter
	$client->invoices->show($anything); // PHPStan, Psalm: an id that may be empty
	$client->payments->reverse('p', 'i', $whole); // PHPStan, Psalm: an amount that may be negative
}

function invoices(Client $client, InvoiceType $type): void
{
	$good = ['externalId' => 'a', 'description' => 'b'];
	$client->invoices->create($good + ['type' => InvoiceType::Pay, 'callbackUrI' => 'https://shop.example/']); // PHPStan, Psalm: a misspelt member
	$client->invoices->create(['externalid' => 'a', 'description' => 'b', 'type' => InvoiceType::Pay]); // PHPStan, Psalm: another spelling of a required one
	$client->invoices->create($good + ['type' => InvoiceType::Pay, 'amount' => 19.99]); // PHPStan, Psalm: a float for kopecks
	$client->invoices->create($good + ['type' => InvoiceType::Pay, 'amount' => '1999']); // PHPStan, Psalm: a string for kopecks
	$client->invoices->create($good + ['type' => InvoiceType::Pay, 'amount' => 0]); // PHPStan, Psalm: nothing to pay
	$client->invoices->create(['externalId' => 'a', 'type' => InvoiceType::Pay]); // PHPStan, Psalm: no description
	$client->invoices->create($good); // PHPStan, Psalm: no type
	$client->invoices->create($good + ['type' => InvoiceType::Subscribe, 'amount' => 100, 'expiresAt' => new \DateTimeImmutable()]); // PHPStan: no interval
	$client->invoices->create($good + ['type' => 'SUBSCRIBE', 'recurringInterval' => 7, 'expiresAt' => new \DateTimeImmutable()]); // PHPStan: no amount
	$client->invoices->create($good + ['type' => $type]); // PHPStan: it may be Subscribe, or Unknown
	$client->invoices->create($good + ['type' => 'pay']); // PHPStan, Psalm: no such type
	$client->invoices->create($good + ['type' => InvoiceType::Pay, 'expiresAt' => 1700000000]); // PHPStan, Psalm: seconds for milliseconds
	$client->invoices->create(['externalId' => 1500383075, 'description' => 'b', 'type' => InvoiceType::Pay]); // PHPStan, Psalm: an int for an id
	$client->invoices->create($good + ['type' => InvoiceType::Pay, 'services' => ['serviceId' => '1']]); // PHPStan, Psalm: one service for a list
	$client->invoices->create($good + ['type' => InvoiceType::Pay, 'cardTo' => 'c']); // PHPStan, Psalm: a string for a card
	$client->invoices->create($good + ['type' => InvoiceType::Pay], SystemType::Biller); // PHPStan, Psalm: of answers only
	$client->invoices->update('i', ['amount' => 5]); // PHPStan, Psalm: what cannot be changed
	$client->invoices->showList([1, 2, 3]); // PHPStan, Psalm: ints for ids
	$client->invoices->each([1, 2, 3]); // PHPStan, Psalm: ints for ids
	$client->invoices->showList('i'); // PHPStan, Psalm: one id for a list
	echo $client->invoices->show('i')->paymentPageUrl; // PHPStan, Psalm: no such property
	$client->invoices->show('i')->amount = 5; // PHPStan, Psalm: a property that is read-only
	echo $client->invoices->findByExternalId('a')->id; // PHPStan, Psalm: it may be null
}

function payments(Client $client): void
{
	$data = ['invoiceId' => 'i', 'cardFrom' => ['id' => 'c', 'securityCode' => '123'], 'amount' => 100];
	$client->payments->create($data, ['screenWidht' => 1]); // PHPStan, Psalm: a misspelt member of the device
	$client->payments->create($data, ['colorDepth' => '24']); // PHPStan, Psalm: a string for a number
	$client->payments->create(['cardFrom' => ['id' => 'c']] + $data, []); // PHPStan, Psalm: no security code
	$client->payments->create(['currency' => 840] + $data, []); // PHPStan, Psalm: dollars
	$client->payments->create($data, [], 'uk'); // PHPStan, Psalm: a string for a locale
	$client->payments->complete('p', 'i', 30.5); // PHPStan, Psalm: a float for kopecks
	$client->payments->complete('p', ''); // PHPStan, Psalm: an empty id
	$client->payments->cancel('p'); // PHPStan, Psalm: no invoice
	$client->payments->show(5); // PHPStan, Psalm: an int for an id
	$client->payments->showMany(['p' => null]); // PHPStan, Psalm: null for an id
	echo $client->payments->showMany(['p'])['p']->amount; // PHPStan, Psalm: it may be an exception
	foreach ($client->payments->each(['p']) as $payment) {
		echo $payment->amount; // PHPStan, Psalm: it may be an exception
	}
	$client->subscriptions->update('i', interval: 367); // PHPStan, Psalm: more than a year
	$client->subscriptions->update('i', expiresAt: '2030-01-01'); // PHPStan, Psalm: a string for a date
	Money::kopecks(19.99); // PHPStan, Psalm: a float
	Money::format('1999'); // PHPStan, Psalm: a string
	echo Environment::Test->value; // PHPStan, Psalm: no such case
	echo Locale::from('uk')->nmae; // PHPStan, Psalm: no such property
}
