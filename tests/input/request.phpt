--TEST--
request() tells the faults of its path, params and data together
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
foreach (['', '/cards/create', 'api/cards/create', 'cards/create/', 'cards//create', 'cards/../x', 'cards?x=1', 'cards#x', "cards\0", 'картки', 'http://x/', 'cards create'] as $path) {
	faults(fn () => $client->request($path));
}
faults(fn () => $client->request('/', ['a' => NAN, 'sessionId' => 'mine'], ['b' => "\xff", 'c' => ['d' => INF]]));
faults(fn () => $client->request('cards/create', ['a', 'b'], ['c']));
$self = ['a' => 1];
$self['b'] = &$self;
faults(fn () => $client->request('cards/create', $self));
sent($server);
?>
--EXPECT--
path: must be UAPAY's URI after "api/", such as "cards/create"
path: must be UAPAY's URI after "api/", such as "cards/create"
path: must be UAPAY's URI after "api/", such as "cards/create"
path: must be UAPAY's URI after "api/", such as "cards/create"
path: must be UAPAY's URI after "api/", such as "cards/create"
path: must be UAPAY's URI after "api/", such as "cards/create"
path: must be UAPAY's URI after "api/", such as "cards/create"
path: must be UAPAY's URI after "api/", such as "cards/create"
path: must be UAPAY's URI after "api/", such as "cards/create"
path: must be UAPAY's URI after "api/", such as "cards/create"
path: must be UAPAY's URI after "api/", such as "cards/create"
path: must be UAPAY's URI after "api/", such as "cards/create"
path: must be UAPAY's URI after "api/", such as "cards/create"
params.sessionId: is added by the client
params.a: must be a finite number
data.b: must be valid UTF-8
data.c.d: must be a finite number
params: must have string keys
data: must have string keys
params.b: must not contain itself
requests: 0, connections: 0
