--TEST--
Fake: wrong arguments are found where they are given
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/testing.inc';

use Uapay\Testing\Fake;

$fake = new Fake();
$fake->reply('x', times: 2);
$recursive = [];
$recursive['self'] = &$recursive;
foreach ([
	fn () => $fake->reply(''),
	fn () => $fake->reply('payments/show', ['x' => NAN, 'y' => "\xff", 'z' => new stdClass()]),
	fn () => $fake->reply('payments/show', $recursive),
	fn () => $fake->reply('payments/show', times: 0),
	fn () => $fake->refuse('payments/show', 'X', ['data' => ["a\0b" => 1]]),
	fn () => $fake->refuse('payments/show', 'X', httpStatus: 99, times: -5),
	fn () => $fake->refuse('', 'X', httpStatus: 600),
	fn () => $fake->lose('', 0),
	fn () => $fake->unreachable(times: PHP_INT_MIN),
	fn () => $fake->callback(['x' => INF]),
	fn () => $fake->client(clientId: '1', secretKey: 'k', transport: fn () => null),
	fn () => $fake->client('1'),
	fn () => $fake->client(timeout: -1.0, no_such: 1),
	fn () => $fake->client(timeout: -1.0, maxRetries: 99),
	fn () => (new Fake(''))->client(),
	fn () => (new Fake(secretKey: ''))->client(),
	fn () => $fake->__construct(),
	fn () => $fake('https://example.org/', '{}', 1.0),
	fn () => $fake('https://example.org/api/x', '[]', 1.0),
	fn () => $fake('https://example.org/api/x', "{\xff", 1.0),
	fn () => $fake('https://example.org/api/x', '{}', 1.0),
	fn () => $fake('https://example.org/api/x', '{"params":5}', 1.0),
	fn () => $fake('https://example.org/api/x', '{"params":{},"data":[]}', 1.0),
	fn () => $fake->x = 1,
] as $wrong) {
	thrown($wrong);
}
$fake('https://example.org/api/a/api/x', '{"params":{"sessionId":1}}', 1.0);
echo json_encode($fake->requests()), "\n";
var_dump($fake);
echo "-- requests by path\n";
$fake->reply(null, ['paymentId' => 'p'], 3);
$client = $fake->client();
$client->payments->show('p');
$client->payments->cancel('p', 'i');
$client->request('cards/create', ['type' => 'x'], ['pan' => '4111']);
foreach ([null, 'payments/show', 'invoicer/payments/show', 'cards/create', 'sessions/create', 'show'] as $path) {
	echo json_encode($path), ': ', json_encode(array_map(fn (array $request) => implode(' ', array_keys($request['params'])), $fake->requests($path))), "\n";
}
echo json_encode($fake->requests('cards/create')), "\n";
echo "-- what requests() gave does not change any more\n";
$requests = $fake->requests();
$requests[0]['path'] = 'changed';
$fake->reply('payments/show', ['paymentId' => 'p']);
$client->payments->show('p');
echo count($requests), ' ', count($fake->requests()), ' ', $fake->requests()[0]['path'], "\n";
?>
--EXPECT--
Uapay\Exception\InvalidRequestException: path must not be empty: null is for all
Uapay\Exception\InvalidRequestException: data.x must be a finite number; data.y must be valid UTF-8; data.z must be an array or a scalar, stdClass given
Uapay\Exception\InvalidRequestException: data.self must not contain itself
Uapay\Exception\InvalidRequestException: times must be at least 1, 0 given
Uapay\Exception\InvalidRequestException: data.error.fields.data.a\x00b must not contain a NUL byte
Uapay\Exception\InvalidRequestException: times must be at least 1, -5 given; httpStatus must be from 100 to 599, 99 given
Uapay\Exception\InvalidRequestException: path must not be empty: null is for all; httpStatus must be from 100 to 599, 600 given
Uapay\Exception\InvalidRequestException: path must not be empty: null is for all; times must be at least 1, 0 given
Uapay\Exception\InvalidRequestException: times must be at least 1, -9223372036854775808 given
Uapay\Exception\InvalidRequestException: data.x must be a finite number
Uapay\Exception\InvalidRequestException: clientId must be given to the constructor of Uapay\Testing\Fake, which answers to it; secretKey must be given to the constructor of Uapay\Testing\Fake, which answers to it; transport must be left out: it is the fake
ArgumentCountError: Uapay\Testing\Fake::client() takes named arguments only
Error: Unknown named parameter $no_such
Uapay\Exception\InvalidRequestException: timeout must be from 0.001 to 3600 seconds; maxRetries must be from 0 to 10
Uapay\Exception\InvalidRequestException: clientId must not be empty
Uapay\Exception\InvalidRequestException: secretKey must not be empty
Error: Uapay\Testing\Fake is already constructed
ValueError: Uapay\Testing\Fake::__invoke(): Argument #1 ($url) must be a URL of UAPAY
ValueError: Uapay\Testing\Fake::__invoke(): Argument #2 ($body) must be a request of a client
ValueError: Uapay\Testing\Fake::__invoke(): Argument #2 ($body) must be a request of a client
ValueError: Uapay\Testing\Fake::__invoke(): Argument #2 ($body) must be a request of a client
ValueError: Uapay\Testing\Fake::__invoke(): Argument #2 ($body) must be a request of a client
ValueError: Uapay\Testing\Fake::__invoke(): Argument #2 ($body) must be a request of a client
Error: Cannot create dynamic property Uapay\Testing\Fake::$x
[{"path":"x","params":[],"data":null}]
object(Uapay\Testing\Fake)#1 (0) {
}
-- requests by path
null: ["","paymentId","paymentId invoiceId","type"]
"payments\/show": ["paymentId"]
"invoicer\/payments\/show": ["paymentId"]
"cards\/create": ["type"]
"sessions\/create": ["clientId"]
"show": []
[{"path":"cards\/create","params":{"type":"x"},"data":{"pan":"4111"}}]
-- what requests() gave does not change any more
4 5 x
