--TEST--
Invoices::showList() takes arrays, generators and objects, and asks nothing for none
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['repeat' => true, 'data' => ['invoices' => []]]]);
$client = plain_client($server);
$asked = function () use ($server) {
	$params = array_slice($server->requests('list'), -1)[0]['json']['params'];
	unset($params['sessionId']);
	echo json_encode($params), "\n";
};
$client->invoices->showList(['a', 'b']);
$asked();
$client->invoices->showList(['x' => 'a', 7 => 'b']);
$asked();
$client->invoices->showList((function () { yield 'a'; yield 'b'; yield from ['c', 'd']; })());
$asked();
$client->invoices->showList(new ArrayIterator(['a', 'b']));
$asked();
$client->invoices->showList(externalIds: new ArrayObject(['1', '2']));
$asked();
$client->invoices->showList(null, ['1']);
$asked();
echo "-- twice the same\n";
$client->invoices->showList(['a', 'a']);
$asked();
echo "-- none\n";
var_dump(count($client->invoices->showList([])), count($client->invoices->showList(externalIds: new EmptyIterator())));
echo count($server->requests('list')), " requests\n";
echo "-- what is wrong is told before anything is sent\n";
thrown(fn () => $client->invoices->showList());
thrown(fn () => $client->invoices->showList(['a'], ['1']));
thrown(fn () => $client->invoices->showList(['a', 7, '', null, "\xff", "a\0b"]));
thrown(fn () => $client->invoices->showList(externalIds: [1.5]));
thrown(fn () => $client->invoices->showList((function () { yield 'a'; throw new LogicException('from the generator'); })()));
echo count($server->requests('list')), " requests\n";
?>
--EXPECT--
{"ids":["a","b"]}
{"ids":["a","b"]}
{"ids":["a","b","c","d"]}
{"ids":["a","b"]}
{"externalIds":["1","2"]}
{"externalIds":["1"]}
-- twice the same
{"ids":["a","a"]}
-- none
int(0)
int(0)
7 requests
-- what is wrong is told before anything is sent
Uapay\Exception\InvalidRequestException: invoicer/invoices/show/list: ids is required, or externalIds, but not both
Uapay\Exception\InvalidRequestException: invoicer/invoices/show/list: ids is required, or externalIds, but not both
Uapay\Exception\InvalidRequestException: invoicer/invoices/show/list: ids[1] must be a string, int given; ids[2] must not be empty; ids[3] must be a string, null given; ids[4] must be valid UTF-8; ids[5] must not contain a NUL byte
Uapay\Exception\InvalidRequestException: invoicer/invoices/show/list: externalIds[0] must be a string, float given
LogicException: from the generator
7 requests
