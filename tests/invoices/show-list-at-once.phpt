--TEST--
Invoices::showList() keeps the order when the chunks are under way together
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

// Two at a time. One of the first two chunks has the slow answer, so that all the others are there before it. Whichever
// chunk gets an answer asked for what is in it.
$steps = [['delay' => 0.2, 'data' => ['invoices' => [['id' => 'slow']]]]];
$answered = ['slow'];
for ($i = 1; $i < 8; $i++) {
	$steps[] = ['data' => ['invoices' => [['id' => "fast $i"]]]];
	$answered[] = "fast $i";
}
$server = Server::start($steps);
$client = plain_client($server, concurrency: 2);
$client->session();
$ids = [];
for ($chunk = 0; $chunk < 8; $chunk++) {
	array_push($ids, ...array_map(fn ($id) => 'id-' . ($chunk * 100 + $id), range(1, 92)), ...$answered);
}
$read = array_map(fn ($invoice) => $invoice->id, $client->invoices->showList($ids)->invoices);
var_dump(count(array_unique($read)), in_array('slow', array_slice($read, 0, 2), true));
$sent = array_column(array_column(array_column($server->requests('list'), 'json'), 'params'), 'ids');
usort($sent, fn ($one, $other) => (int) substr($one[0], 3) <=> (int) substr($other[0], 3));
var_dump(count($sent), array_merge(...$sent) === $ids);

echo "-- a chunk has nothing of another chunk\n";
$server->script([['repeat' => true, 'data' => ['invoices' => [['id' => 'id-1']]]]]);
thrown(fn () => $client->invoices->showList($ids));
echo "-- nor has an element that is an error\n";
$server->script([['data' => ['invoices' => [['id' => 'a'], ['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'c']]]]]]]);
thrown(fn () => $client->invoices->showList(['a', 'b']));
?>
--EXPECT--
int(8)
bool(true)
int(8)
bool(true)
-- a chunk has nothing of another chunk
Uapay\Exception\ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: it has something else than what was asked for
-- nor has an element that is an error
Uapay\Exception\ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: it has something else than what was asked for
