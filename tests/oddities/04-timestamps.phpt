--TEST--
Oddity 4: dates are ISO 8601, epoch milliseconds as a number or in a string, and seconds in iat
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$date = fn (?DateTimeImmutable $date) => $date?->format('Y-m-d H:i:s.v T') . "\n";
echo "-- payments/show: ISO 8601 outside, milliseconds inside\n";
$payment = Uapay\Payment::fromArray(example('payments-show.response.json')['data']);
echo $date($payment->createdAt), $date($payment->invoice->createdAt);
echo "-- old callbacks: milliseconds in strings\n";
echo $date(Uapay\Callback::fromArray(example('callback.orders.2017.claims.json'))->paidAt);
echo "-- new ones: ISO 8601\n";
echo $date(Uapay\Callback::fromArray(example('callback.invoicer.claims-visible-part.json'))->createdAt);
echo "-- iat: seconds, as int, string or float\n";
foreach ([1618221790, '1618221790', 1618221790.25] as $iat) {
	echo $date(Uapay\Callback::fromArray(['iat' => $iat])->signedAt);
}
echo "-- subscriptions/update: ISO 8601 where the table says integer\n";
echo $date(Uapay\Subscription::fromArray(example('subscriptions-update.response.json')['data'])->expiresAt);

$server = Server::start([['repeat' => true, 'data' => ['id' => 'i', 'invoiceId' => 'i', 'paymentPageUrl' => 'u']]]);
$client = plain_client($server);
$client->invoices->create(['externalId' => '1', 'type' => 'PAY', 'description' => 'd',
	'payExpiresAt' => new DateTimeImmutable('2021-07-28 15:00:00.9', new DateTimeZone('Europe/Kyiv')),
	'expiresAt' => new DateTimeImmutable('2018-10-12 12:00:00.5 UTC')]);
$client->invoices->create(['externalId' => '1', 'type' => 'PAY', 'description' => 'd', 'payExpiresAt' => '2021-07-28 15:00:00',
	'expiresAt' => 1539345600000]);
$client->subscriptions->update('i', expiresAt: new DateTime('2021-11-01T06:46:39.999Z'));
$client->subscriptions->update('i', expiresAt: 1635749199999);
echo "-- sent: payExpiresAt as it stands on Kyiv's clock, expiresAt in milliseconds\n";
foreach (array_slice($server->requests(), 1) as $request) {
	echo json_encode(array_diff_key($request['json']['data'], ['externalId' => 0, 'type' => 0, 'description' => 0])), "\n";
}
?>
--EXPECT--
-- payments/show: ISO 8601 outside, milliseconds inside
2018-11-30 14:36:05.000 UTC
2018-11-30 14:35:13.000 UTC
-- old callbacks: milliseconds in strings
2017-11-08 09:58:01.998 UTC
-- new ones: ISO 8601
2021-04-12 10:03:10.000 UTC
-- iat: seconds, as int, string or float
2021-04-12 10:03:10.000 UTC
2021-04-12 10:03:10.000 UTC
2021-04-12 10:03:10.250 UTC
-- subscriptions/update: ISO 8601 where the table says integer
2021-11-01 06:46:39.999 UTC
-- sent: payExpiresAt as it stands on Kyiv's clock, expiresAt in milliseconds
{"expiresAt":1539345600500,"payExpiresAt":"2021-07-28 15:00:00"}
{"expiresAt":1539345600000,"payExpiresAt":"2021-07-28 15:00:00"}
{"expiresAt":1635749199999}
{"expiresAt":1635749199999}
