--TEST--
A generator that throws in the middle stops the list before anything is sent
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
function ids(): Generator
{
	try {
		yield 'a';
		throw new LogicException('no more');
	} finally {
		echo "closed\n";
	}
}
foreach ([fn () => $client->invoices->showList(ids()), fn () => $client->invoices->showList(null, ids()), fn () => $client->payments->showMany(ids())] as $call) {
	thrown($call);
}
$used = ids();
try {
	iterator_to_array($used);
} catch (LogicException) {
}
thrown(fn () => $client->payments->showMany($used));
sent($server);
?>
--EXPECT--
closed
LogicException: no more
closed
LogicException: no more
closed
LogicException: no more
closed
Exception: Cannot traverse an already closed generator
requests: 0, connections: 0
