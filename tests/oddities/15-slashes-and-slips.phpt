--TEST--
Oddity 15: UAPAY's texts have slashes here and there, slips in JSON and empty strings
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['repeat' => true, 'data' => ['id' => 'i']]]);
echo "-- one path, however the base URL is written\n";
foreach ([$server->url, rtrim($server->url, '/')] as $url) {
	plain_client($url)->invoices->show('i');
}
foreach ($server->requests('show') as $request) {
	echo $request['path'], "\n";
}
echo "-- the path of request() has none in front, and no api/\n";
$client = plain_client($server);
$client->request('invoicer/invoices/show', ['id' => 'i']);
thrown(fn () => $client->request('/invoicer/invoices/show'));
thrown(fn () => $client->request('api/invoicer/invoices/show'));
thrown(fn () => $client->request('/api/invoicer/invoices/show'));
thrown(fn () => $client->request(''));
echo array_slice($server->requests(), -1)[0]['path'], "\n";
echo "-- an empty redirectUrl takes it away\n";
$client->invoices->update('i', ['redirectUrl' => '']);
echo json_encode($server->requests('update')[0]['json']['data']), "\n";
echo "-- JSON with a slip is none\n";
$server->script([['body' => example_text('payments-showCommission.request.as-printed-invalid.txt')]]);
thrown(fn () => plain_client($server, maxRetries: 0)->payments->showCommission('i', 50000));
?>
--EXPECT--
-- one path, however the base URL is written
/api/invoicer/invoices/show
/api/invoicer/invoices/show
-- the path of request() has none in front, and no api/
Uapay\Exception\InvalidRequestException: path must be UAPAY's URI after "api/", such as "cards/create"
Uapay\Exception\InvalidRequestException: path must be UAPAY's URI after "api/", such as "cards/create"
Uapay\Exception\InvalidRequestException: path must be UAPAY's URI after "api/", such as "cards/create"
Uapay\Exception\InvalidRequestException: path must be UAPAY's URI after "api/", such as "cards/create"
/api/invoicer/invoices/show
-- an empty redirectUrl takes it away
{"redirectUrl":""}
-- JSON with a slip is none
Uapay\Exception\ProtocolException: invoicer/payments/showCommission: the answer is not valid JSON: unexpected character at byte 82 (HTTP 200)
