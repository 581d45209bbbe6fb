--TEST--
showList() takes ids or externalIds, strings only, and one of the two
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
faults(fn () => $client->invoices->showList());
faults(fn () => $client->invoices->showList(null, null));
faults(fn () => $client->invoices->showList(['a'], ['b']));
faults(fn () => $client->invoices->showList([], []));
faults(fn () => $client->invoices->showList([1, 'b', null, 1.5, ['c'], new ArrayObject, "\xff", "a\0"]));
faults(fn () => $client->invoices->showList(externalIds: new ArrayIterator(['a', 7])));
faults(fn () => $client->payments->showMany(['a', 7, true]));
var_dump($client->invoices->showList([])->count(), $client->invoices->showList(null, new EmptyIterator)->count(), $client->payments->showMany([]));
sent($server);
?>
--EXPECT--
ids: is required, or externalIds, but not both
ids: is required, or externalIds, but not both
ids: is required, or externalIds, but not both
ids: is required, or externalIds, but not both
ids[0]: must be a string, int given
ids[2]: must be a string, null given
ids[3]: must be a string, float given
ids[4]: must be a string, array given
ids[5]: must be a string, ArrayObject given
ids[6]: must be valid UTF-8
ids[7]: must not contain a NUL byte
externalIds[1]: must be a string, int given
paymentIds[1]: must be a string, int given
paymentIds[2]: must be a string, bool given
int(0)
int(0)
array(0) {
}
requests: 0, connections: 0
