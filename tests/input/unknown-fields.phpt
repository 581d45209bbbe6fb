--TEST--
An unknown field is refused, with the nearest known name
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
invoice_faults($client, ['callbackURL' => 'https://shop.example/']);
invoice_faults($client, ['calbackUrl' => 'https://shop.example/', 'extrainfo' => [], 'reusable' => true]);
invoice_faults($client, ['somethingElseAltogether' => 1, 'x' => 1, '' => 1]);
invoice_faults($client, [str_repeat('callbackUrl', 4) => 1]);
invoice_faults($client, [7 => 'no name']);
invoice_faults($client, ['services' => [['serviceID' => '1', 'ammount' => 5]]]);
invoice_faults($client, ['cardTo' => ['id' => 'c', 'pan' => '4111']]);
faults(fn () => $client->invoices->update('i', ['amount' => 1]));
faults(fn () => $client->payments->create(['cvv' => '1', 'cardFrom' => ['id' => 'c', 'securitycode' => '1']] + CARD_PAYMENT, ['useragent' => 'x']));
sent($server);
?>
--EXPECT--
data.callbackURL: is not a field of UAPAY: did you mean "callbackUrl"?
data.calbackUrl: is not a field of UAPAY: did you mean "callbackUrl"?
data.extrainfo: is not a field of UAPAY: did you mean "extraInfo"?
data.reusable: is not a field of UAPAY
data.somethingElseAltogether: is not a field of UAPAY
data.x: is not a field of UAPAY
data.: is not a field of UAPAY
data.callbackUrlcallbackUrlcallbackUrlcallbackUrl: is not a field of UAPAY
data[7]: must have a name
data.services[0].serviceID: is not a field of UAPAY: did you mean "serviceId"?
data.services[0].ammount: is not a field of UAPAY: did you mean "amount"?
data.cardTo.pan: is not a field of UAPAY
data.amount: is not a field of UAPAY
data.cardFrom.securityCode: is required
data.cardFrom.securitycode: is not a field of UAPAY: did you mean "securityCode"?
data.cvv: is not a field of UAPAY
device.useragent: is not a field of UAPAY: did you mean "userAgent"?
requests: 0, connections: 0
