--TEST--
extraInfo that could not be read back is refused before anything is sent, as a string and as an array
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
$nest = static fn (int $depth): string => str_repeat('{"a":', $depth) . '1' . str_repeat('}', $depth);
$wide = json_encode(array_fill_keys(array_map(static fn (int $i): string => "k$i", range(1, 1025)), 1));
foreach (['{"a":"x\u0000y"}', '{"a\u0000b":1}', '{"a":1,"a":2}', '{"a":1,"\u0061":2}', '{"a":"\ud800"}', $nest(57), $wide, '{"a":', ' [1,]', "{\"a\":\t01}", '{}x', "\n{'a':1}"] as $text) {
	invoice_faults($client, ['extraInfo' => $text]);
}
invoice_faults($client, ['extraInfo' => json_decode($nest(57), true)]);
invoice_faults($client, ['extraInfo' => json_decode($wide, true)]);
sent($server);
echo "-- what can be read back is sent as it is\n";
$good = ['{"a":9007199254740993}', '{"a":-9223372036854775808}', '{"a":12345678901234567890}', '{"a":0.11111111111111111111}', '{"a":1e400}', '{ "a" : 1 }', '[]', '', ' ', 'words', '"a word"', $nest(56)];
$server = Server::start([['repeat' => true, 'data' => ['id' => 'i', 'paymentPageUrl' => 'u']]]);
foreach ($good as $text) {
	plain_client($server)->invoices->create(['extraInfo' => $text] + INVOICE);
}
$sent = array_map(static fn (array $request): string => $request['json']['data']['extraInfo'], $server->requests('create'));
var_dump(array_values(array_slice($sent, -count($good))) === $good);
?>
--EXPECT--
