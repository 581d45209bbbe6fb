--TEST--
Invoices::showList() keeps the order when the chunks are under way together
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

// Two at a time. One of the first two chunks has the slow answer, so that all the others are there before it.
$steps = [['delay' => 0.2, 'data' => ['invoices' => [['id' => 'slow']]]]];
for ($i = 1; $i < 8; $i++) {
	$steps[] = ['data' => ['invoices' => [['id' => "fast $i"]]]];
}
$server = Server::start($steps);
$client = plain_client($server, concurrency: 2);
$client->session();
$ids = array_map(fn ($id) => "id-$id", range(1, 800));
$read = array_map(fn ($invoice) => $invoice->id, $client->invoices->showList($ids)->invoices);
var_dump(count(array_unique($read)), in_array('slow', array_slice($read, 0, 2), true));
$sent = array_column(array_column(array_column($server->requests('list'), 'json'), 'params'), 'ids');
usort($sent, fn ($one, $other) => (int) substr($one[0], 3) <=> (int) substr($other[0], 3));
var_dump(count($sent), array_merge(...$sent) === $ids);
?>
--EXPECT--
int(8)
bool(true)
int(8)
bool(true)
