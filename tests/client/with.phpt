--TEST--
Client::with() gives a copy with some options changed, which shares connections and sessions
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
$client = plain_client($server, appInfo: 'shop/1', maxRetries: 0);
$client->payments->show('p');
$other = $client->with(timeout: 60.0, appInfo: 'shop/2');
$other->payments->show('p');
$client->payments->show('p');
$client->with()->payments->show('p');
foreach ($server->requests() as $request) {
	echo $request['path'], ' ', strtok($request['headers']['user-agent'], ' '), "\n";
}
var_dump($server->connections(), $other::class, $other === $client);
echo "-- another access\n";
$client->with(clientId: '7')->payments->show('p');
echo array_slice($server->requests('sessions'), -1)[0]['body'], "\n";
echo "-- back to a default\n";
var_dump(str_contains(array_slice($server->requests(), -1)[0]['headers']['user-agent'], 'shop/1'));
$client->with(appInfo: null)->payments->show('p');
var_dump(strtok(array_slice($server->requests(), -1)[0]['headers']['user-agent'], '/'));
echo "-- wrong\n";
thrown(fn () => $client->with(60.0));
thrown(fn () => $client->with(timeOut: 60.0));
thrown(fn () => $client->with(timeout: 0.0, maxRetries: 11));
thrown(fn () => $client->with(timeout: 'soon'));
?>
--EXPECT--
/api/sessions/create shop/1
/api/invoicer/payments/show shop/1
/api/invoicer/payments/show shop/2
/api/invoicer/payments/show shop/1
/api/invoicer/payments/show shop/1
int(1)
string(12) "Uapay\Client"
bool(false)
-- another access
{"params":{"clientId":"7"}}
-- back to a default
bool(true)
string(9) "uapay-php"
-- wrong
ArgumentCountError: Uapay\Client::with() takes named arguments only
Error: Unknown named parameter $timeOut
Uapay\Exception\InvalidRequestException: timeout must be from 0.001 to 3600 seconds; maxRetries must be from 0 to 10
TypeError: Uapay\Client::__construct(): Argument #5 ($timeout) must be of type float, string given
