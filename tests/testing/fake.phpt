--TEST--
Fake: a client of it gets what was queued, and ends as in production
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/testing.inc';

use Uapay\Testing\Fake;

$fake = new Fake();
$client = $fake->client();
$pay = ['externalId' => 'order-7', 'type' => 'PAY', 'amount' => 1999, 'description' => 'Замовлення 7', 'extraInfo' => ['cart' => 7]];

echo "-- success\n";
$fake->reply('invoices/create', ['id' => 'i1', 'paymentPageUrl' => 'https://pay.example/i1']);
$created = $client->invoices->create($pay);
var_dump($created->id, $created->externalId, $created->paymentPageUrl);
echo json_encode($fake->requests(), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";

echo "-- a refusal\n";
$fake->refuse('invoices/create', 'FORMAT_ERROR', ['data' => ['amount' => 'REQUIRED']], 400);
$refused = thrown(fn () => $client->invoices->create($pay));
var_dump($refused->errorCode, $refused->fields, $refused->httpStatus, $refused->endpoint);

echo "-- an effect whose answer is lost\n";
$fake->lose('invoices/create');
$unknown = thrown(fn () => $client->invoices->create($pay));
var_dump($unknown->externalId, $unknown->attempts);

echo "-- a read whose answer is lost is repeated\n";
$fake->lose('payments/show')->reply('payments/show', ['paymentId' => 'p1', 'status' => 'FINISHED', 'paymentStatus' => 'FINISHED']);
var_dump($client->payments->show('p1')->outcome());

echo "-- an effect that does not arrive is repeated too\n";
$before = count($fake->requests());
$fake->unreachable('payments/reverse')->reply('payments/reverse', ['paymentId' => 'p1']);
var_dump($client->payments->reverse('p1', 'i1'), count($fake->requests()) - $before);

echo "-- UAPAY is down\n";
$fake->unreachable(times: 3);
thrown(fn () => $client->payments->show('p1'));
$fake->unreachable('sessions/create', times: 3);
thrown(fn () => $fake->client()->payments->show('p1'));

echo "-- a session that is refused is renewed, and a clock corrected\n";
$fake->refuse('payments/cancel', 'SESSION_EXPIRED')->reply('payments/cancel', ['paymentId' => 'p1']);
$fake->refuse('payments/cancel', 'TIMELIMIT_ERROR')->reply('payments/cancel', ['paymentId' => 'p2']);
var_dump($client->payments->cancel('p1', 'i1'), $client->payments->cancel('p2', 'i1'));
var_dump(count($fake->requests('sessions/create')), count($fake->requests('payments/cancel')));

echo "-- nothing for the answer of confirm(), some for all\n";
$fake->reply('payments/confirm')->reply(null, ['id' => 'p3', 'key' => 'k']);
var_dump($client->payments->create(['invoiceId' => 'i1', 'cardFrom' => ['id' => 'c', 'securityCode' => '123'], 'amount' => 1], ['ip' => '::1'])->id);
var_dump($client->payments->confirm('p3', 'i1', '123456', 'k'));

echo "-- callbacks\n";
$claims = ['paymentId' => 'p1', 'invoiceId' => 'i1', 'externalId' => 'order-7', 'amount' => 1999, 'status' => 'FINISHED', 'paymentStatus' => 'FINISHED'];
$callback = $client->callback($fake->callback($claims));
var_dump($callback->outcome(), $callback->externalId, abs($callback->signedAt->getTimestamp() - time()) < 100);
var_dump($callback->eventKey() === $client->callback($fake->callback($claims + ['iat' => 1]))->eventKey());
thrown(fn () => $client->callback((new Fake(secretKey: 'another'))->callback($claims)));

echo "-- without signing\n";
$plain = new Fake(secretKey: null);
$plain->reply('payments/show', ['paymentId' => 'p1', 'iat' => 5]);
var_dump($plain->client()->payments->show('p1')->id);
thrown(fn () => $plain->callback($claims));
?>
--EXPECT--
-- success
string(2) "i1"
string(7) "order-7"
string(22) "https://pay.example/i1"
[{"path":"invoicer/invoices/create","params":{"systemType":"ECOM"},"data":{"externalId":"order-7","type":"PAY","description":"Замовлення 7","amount":1999,"extraInfo":"{\"cart\":7}"}}]
-- a refusal
Uapay\Exception\ApiException: invoicer/invoices/create: UAPAY refused it: FORMAT_ERROR (data.amount: REQUIRED)
string(12) "FORMAT_ERROR"
array(1) {
  ["data"]=>
  array(1) {
    ["amount"]=>
    string(8) "REQUIRED"
  }
}
int(400)
string(24) "invoicer/invoices/create"
-- an effect whose answer is lost
Uapay\Exception\OutcomeUnknownException: invoicer/invoices/create: the request left, and its outcome is unknown. Do not repeat it: $client->invoices->findByExternalId($externalId) tells whether it was executed. What went wrong: the transport threw RuntimeException: Uapay\Testing\Fake has lost the answer to invoicer/invoices/create
  Uapay\Exception\TransportException: invoicer/invoices/create: no answer (transport): the transport threw RuntimeException: Uapay\Testing\Fake has lost the answer to invoicer/invoices/create
    RuntimeException: Uapay\Testing\Fake has lost the answer to invoicer/invoices/create
string(7) "order-7"
int(1)
-- a read whose answer is lost is repeated
enum(Uapay\PaymentOutcome::Paid)
-- an effect that does not arrive is repeated too
string(2) "p1"
int(1)
-- UAPAY is down
Uapay\Exception\TransportException: invoicer/payments/show: no answer (connect): the transport did not send it
Uapay\Exception\SessionException: invoicer/payments/show: no session could be opened, so nothing was executed: the transport did not send it
  Uapay\Exception\TransportException: sessions/create: no answer (connect): the transport did not send it
-- a session that is refused is renewed, and a clock corrected
string(2) "p1"
string(2) "p2"
int(2)
int(4)
-- nothing for the answer of confirm(), some for all
string(2) "p3"
NULL
-- callbacks
enum(Uapay\PaymentOutcome::Paid)
string(7) "order-7"
bool(true)
bool(true)
Uapay\Exception\SignatureException: callback: the token's signature does not match
-- without signing
string(2) "p1"
Error: Uapay\Testing\Fake::callback() needs a fake with a secretKey
