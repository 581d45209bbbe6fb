--TEST--
Subscriptions::update() sends invoiceId in params and the changes in data, and returns the schedule
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$answer = example('subscriptions-update.response.json')['data'];
$server = Server::start([['data' => $answer], ['repeat' => true, 'data' => ['invoiceId' => 'i'] + $answer]], ['key' => TEST_KEY]);
$subscriptions = client($server)->subscriptions;
$subscription = $subscriptions->update('a911eea9-f791-4e9a-bcaf-a422585ec098', 1, 1635749199999);
foreach (get_object_vars($subscription) as $name => $value) {
	echo str_pad($name, 15), $value instanceof DateTimeInterface ? $value->format('Y-m-d H:i:s.v T') : json_encode($value), "\n";
}
$subscriptions->update('i', interval: 366);
$subscriptions->update('i', expiresAt: new DateTimeImmutable('2021-11-01T08:46:39.999+02:00'));
$subscriptions->update('i', null, new DateTime('@1635749199'));
foreach ($server->requests('update') as $request) {
	$json = array_diff_key($request['json'], ['iat' => 0, 'token' => 0]);
	unset($json['params']['sessionId']);
	echo $request['path'], ' ', json_encode($json), "\n";
}
echo "-- wrong\n";
thrown(fn () => $subscriptions->update('i'));
thrown(fn () => $subscriptions->update('', 0));
thrown(fn () => $subscriptions->update('i', 367, 1635749199));
thrown(fn () => $subscriptions->update('i', expiresAt: '2021-11-01'));
echo count($server->requests('update')), " requests\n";
echo "-- another invoice's schedule: asked for again, since the same changes may be made twice\n";
foreach (['invoiceId', 'invoiceid', 'id'] as $name) {
	$server->script([['data' => [$name => 'another'] + array_diff_key($answer, ['invoiceId' => 0])], ['data' => ['invoiceId' => 'i'] + $answer]]);
	echo $subscriptions->update('i', 1)->invoiceId, ' ', count($server->requests('update')), "\n";
}
$server->script([['repeat' => true, 'data' => $answer]]);
thrown(fn () => $subscriptions->update('i', 1));
echo count($server->requests('update')), " requests\n";
?>
--EXPECT--
invoiceId      "a911eea9-f791-4e9a-bcaf-a422585ec098"
amount         1000
commission     500
interval       1
expiresAt      2021-11-01 06:46:39.999 UTC
plannedPaidAt  2018-09-07 12:41:05.000 UTC
status         "ACTIVE"
extra          []
/api/invoicer/subscriptions/update {"params":{"invoiceId":"a911eea9-f791-4e9a-bcaf-a422585ec098"},"data":{"interval":1,"expiresAt":1635749199999}}
/api/invoicer/subscriptions/update {"params":{"invoiceId":"i"},"data":{"interval":366}}
/api/invoicer/subscriptions/update {"params":{"invoiceId":"i"},"data":{"expiresAt":1635749199999}}
/api/invoicer/subscriptions/update {"params":{"invoiceId":"i"},"data":{"expiresAt":1635749199000}}
-- wrong
Uapay\Exception\InvalidRequestException: invoicer/subscriptions/update: interval is required, or expiresAt
Uapay\Exception\InvalidRequestException: invoicer/subscriptions/update: invoiceId must not be empty; interval must be from 1 to 366, 0 given
Uapay\Exception\InvalidRequestException: invoicer/subscriptions/update: interval must be from 1 to 366, 367 given; expiresAt must be in milliseconds since 1970, 1635749199 looks like seconds
TypeError: Uapay\Subscriptions::update(): Argument #3 ($expiresAt) must be of type DateTimeInterface|int|null, string given
4 requests
-- another invoice's schedule: asked for again, since the same changes may be made twice
i 6
i 8
i 10
Uapay\Exception\ProtocolException: invoicer/subscriptions/update: the answer is about something else: its "invoiceId" is not the one asked for (HTTP 200)
13 requests
