--TEST--
Invoices::findByExternalId() returns the invoice, of several the one that tells most, or null when UAPAY has none
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$invoice = example('invoices-show.response.constructed.json')['data'];
$server = Server::start([
	['data' => ['invoices' => [$invoice]]],
	['data' => ['invoices' => [['error' => ['code' => 'WRONG_ID', 'details' => ['id' => '1500383075']]], $invoice]]],
], ['key' => TEST_KEY]);
$client = client($server, maxRetries: 0);
echo $client->invoices->findByExternalId('1500383075')->id, "\n";
$params = $server->requests('list')[0]['json']['params'];
echo $server->requests('list')[0]['path'], ' ', json_encode(array_diff_key($params, ['sessionId' => 0])), "\n";
echo $client->invoices->findByExternalId('1500383075')->id, "\n";

echo "-- the more telling outcome, in whichever order they come\n";
$of = fn (array $members) => $members + ['externalId' => '1500383075', 'createdAt' => '2026-01-01T00:00:00.000Z', 'invoiceNumber' => 1];
$paid = fn (string $status, string $system) => ['invoiceStatus' => 'ACTIVE', 'payments' => [['paymentId' => 'p', 'status' => $status, 'paymentStatus' => $system]]];
$outcomes = [
	'Paid' => $paid('FINISHED', 'FINISHED'),
	'Held' => $paid('PAID', 'HOLDED'),
	'Unknown' => $paid('ANOTHER', 'ONE'),
	'Pending' => $paid('NEW', 'NEEDS_CONFIRMATION'),
	'Refunded' => $paid('REVERSED', 'REVERSED'),
	'Failed' => ['invoiceStatus' => 'INACTIVE'] + $paid('CANCELED', 'REJECTED'),
];
$found = function (array ...$invoices) use ($server, $client) {
	$server->script([['data' => ['invoices' => $invoices]]]);
	return $client->invoices->findByExternalId('1500383075');
};
foreach ($outcomes as $name => $members) {
	$beaten = [];
	foreach ($outcomes as $other_name => $other_members) {
		// The other one is newer, which matters among equals only.
		$one = $of(['id' => $name] + $members);
		$other = ['createdAt' => '2026-01-02T00:00:00.000Z', 'invoiceNumber' => 2] + $of(['id' => $other_name] + $other_members);
		if ($other_name !== $name && $found($one, $other)->id === $name && $found($other, $one)->outcome()->name === $name) {
			$beaten[] = $other_name;
		}
	}
	echo $name, ' before ', implode(' ', $beaten) ?: 'none', "\n";
}
$all = array_map(fn ($name, $members) => $of(['id' => $name] + $members), array_keys($outcomes), $outcomes);
echo $found(...$all)->id, ' ', $found(...array_reverse($all))->id, "\n";
echo "-- of equals the newest, then the one with the greatest number\n";
$names = fn (array $one, array $other) => $found($of($one), $of($other))->id . ' ' . $found($of($other), $of($one))->id . "\n";
$old = ['id' => 'old', 'invoiceNumber' => 9] + $outcomes['Paid'];
echo $names($old, ['id' => 'new', 'createdAt' => '2026-01-01T00:00:00.001Z'] + $outcomes['Paid']);
echo $names($old, ['id' => 'new', 'createdAt' => '1767225600001'] + $outcomes['Paid']);
echo $names(['id' => 'dated', 'createdAt' => '2001-01-01T00:00:00.000Z'] + $outcomes['Paid'], ['createdAt' => null] + $old);
echo $names($old, ['id' => 'greater', 'invoiceNumber' => 10] + $outcomes['Paid']);

echo "-- none\n";
foreach ([
	['data' => ['invoices' => []]],
	['data' => ['invoices' => [['error' => ['code' => 'WRONG_ID', 'details' => ['id' => '1500383075']]]]]],
	['error' => ['code' => 'WRONG_ID', 'details' => ['id' => '1500383075']]],
	['status' => 404, 'error' => ['code' => 'WRONG_ID', 'details' => ['id' => '1500383075']]],
	['data' => ['invoices' => [['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 1500383075]]]]]],
	['data' => ['invoices' => [['error' => ['code' => 'WRONG_ID']]]]],
	['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 1500383075]]],
] as $step) {
	$server->script([$step]);
	var_dump($client->invoices->findByExternalId('1500383075'));
}

echo "-- unknown, which is not none\n";
foreach ([
	['data' => ['invoices' => [['error' => ['code' => 'ACCESS_DENIED', 'details' => ['id' => '1500383075']]]]]],
	['data' => ['invoices' => [$invoice, ['error' => ['code' => 'ACCESS_DENIED', 'details' => ['id' => '1500383075']]]]]],
	['data' => ['invoices' => [['error' => ['code' => 'ACCESS_DENIED', 'details' => ['id' => '1']]]]]],
	['data' => ['invoices' => [['error' => ['message' => 'no code']]]]],
	['data' => ['invoices' => [['externalId' => '1', 'id' => 'another']]]],
	['data' => ['invoices' => [['externalId' => '1', 'id' => 'another'], $invoice]]],
	['data' => ['invoices' => [$invoice, ['externalId' => '1', 'id' => 'another']]]],
	['data' => ['invoices' => [['error' => ['code' => 'WRONG_ID', 'details' => ['id' => '1']]]]]],
	['error' => ['code' => 'WRONG_ID', 'details' => ['id' => '1']]],
	['error' => ['code' => 'FORMAT_ERROR']],
	['error' => ['code' => 'WRONG_ID']],
	['data' => []],
	['body' => ''],
] as $step) {
	$server->script([$step]);
	$exception = thrown(fn () => $client->invoices->findByExternalId('1500383075'));
	echo '  ', json_encode([$exception->endpoint, $exception->errorCode ?? null, $exception->details ?? null]), "\n";
}
thrown(fn () => $client->invoices->findByExternalId(''));
?>
--EXPECT--
0004cf22-3a80-475c-bee4-96d6417358a7
/api/invoicer/invoices/show/list {"externalIds":["1500383075"]}
0004cf22-3a80-475c-bee4-96d6417358a7
-- the more telling outcome, in whichever order they come
Paid before Held Unknown Pending Refunded Failed
Held before Unknown Pending Refunded Failed
Unknown before Pending Refunded Failed
Pending before Refunded Failed
Refunded before Failed
Failed before none
Paid Paid
-- of equals the newest, then the one with the greatest number
new new
new new
dated dated
greater greater
-- none
NULL
NULL
NULL
NULL
NULL
NULL
NULL
-- unknown, which is not none
Uapay\Exception\ApiException: invoicer/invoices/show/list: UAPAY refused it: ACCESS_DENIED
  ["invoicer\/invoices\/show\/list","ACCESS_DENIED",{"id":"1500383075"}]
Uapay\Exception\ApiException: invoicer/invoices/show/list: UAPAY refused it: ACCESS_DENIED
  ["invoicer\/invoices\/show\/list","ACCESS_DENIED",{"id":"1500383075"}]
Uapay\Exception\ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: it has something else than what was asked for
  ["invoicer\/invoices\/show\/list",null,null]
Uapay\Exception\ApiException: invoicer/invoices/show/list: UAPAY refused it: no error code
  ["invoicer\/invoices\/show\/list",null,[]]
Uapay\Exception\ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: it has something else than what was asked for
  ["invoicer\/invoices\/show\/list",null,null]
Uapay\Exception\ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: it has something else than what was asked for
  ["invoicer\/invoices\/show\/list",null,null]
Uapay\Exception\ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: it has something else than what was asked for
  ["invoicer\/invoices\/show\/list",null,null]
Uapay\Exception\ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: it has something else than what was asked for
  ["invoicer\/invoices\/show\/list",null,null]
Uapay\Exception\ApiException: invoicer/invoices/show/list: UAPAY refused it: WRONG_ID
  ["invoicer\/invoices\/show\/list","WRONG_ID",{"id":"1"}]
Uapay\Exception\ApiException: invoicer/invoices/show/list: UAPAY refused it: FORMAT_ERROR
  ["invoicer\/invoices\/show\/list","FORMAT_ERROR",[]]
Uapay\Exception\ApiException: invoicer/invoices/show/list: UAPAY refused it: WRONG_ID
  ["invoicer\/invoices\/show\/list","WRONG_ID",[]]
Uapay\Exception\ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: invoices must be a list
  ["invoicer\/invoices\/show\/list",null,null]
Uapay\Exception\ProtocolException: invoicer/invoices/show/list: the answer is empty (HTTP 200)
  ["invoicer\/invoices\/show\/list",null,null]
Uapay\Exception\InvalidRequestException: invoicer/invoices/show/list: externalId must not be empty
