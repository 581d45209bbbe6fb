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
$sent = array_map(static fn (array $request): string => $request['json']['data']['extraInfo'], $server->requests('invoices/create'));
var_dump(array_values(array_slice($sent, -count($good))) === $good);
?>
--EXPECT--
data.extraInfo: must be JSON that can be read back: \u0000 in a string at byte 7
data.extraInfo: must be JSON that can be read back: \u0000 in a string at byte 3
data.extraInfo: must be JSON that can be read back: duplicate key in an object at byte 12
data.extraInfo: must be JSON that can be read back: duplicate key in an object at byte 17
data.extraInfo: must be JSON that can be read back: lone surrogate in a string at byte 6
data.extraInfo: must be JSON that can be read back: nested too deeply at byte 280
data.extraInfo: must be JSON that can be read back: too many members in an object at byte 9143
data.extraInfo: must be JSON that can be read back: the text ends too early at byte 5
data.extraInfo: must be JSON that can be read back: unexpected character at byte 4
data.extraInfo: must be JSON that can be read back: number with a leading zero at byte 6
data.extraInfo: must be JSON that can be read back: bytes after the value at byte 2
data.extraInfo: must be JSON that can be read back: unexpected character at byte 2
data.extraInfo: must be JSON that can be read back: nested too deeply at byte 280
data.extraInfo: must be JSON that can be read back: too many members in an object at byte 9143
requests: 0, connections: 0
-- what can be read back is sent as it is
bool(true)
