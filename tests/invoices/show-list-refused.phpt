--TEST--
Invoices::showList(): one refused chunk refuses the list
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([
	['data' => ['invoices' => [['id' => 'a']]]],
	['error' => ['code' => 'FORMAT_ERROR', 'fields' => ['params' => ['ids' => 'FORMAT_ERROR']]]],
]);
$client = plain_client($server, concurrency: 1, maxRetries: 0);
$exception = thrown(fn () => $client->invoices->showList(array_fill(0, 101, 'a')));
var_dump($exception->errorCode, $exception->fields);
?>
--EXPECT--
Uapay\Exception\ApiException: invoicer/invoices/show/list: UAPAY refused it: FORMAT_ERROR (params.ids: FORMAT_ERROR)
string(12) "FORMAT_ERROR"
array(1) {
  ["params"]=>
  array(1) {
    ["ids"]=>
    string(12) "FORMAT_ERROR"
  }
}
