--TEST--
No exception of a call that fails shows a secret
--EXTENSIONS--
uapay
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
memory_limit=256M
--FILE--
<?php
require __DIR__ . '/secrets.inc';

function calls(Uapay\Client $client): array
{
	$card = ['invoiceId' => 'i', 'cardFrom' => ['id' => SECRETS['pan'], 'securityCode' => SECRETS['securityCode']], 'amount' => 1];
	return [
		'create' => fn () => $client->payments->create($card, ['userAgent' => SECRETS['pan']]),
		'confirm' => fn () => $client->payments->confirm('p', 'i', SECRETS['code'], SECRETS['key']),
		'bad create' => fn () => $client->payments->create(['amount' => SECRETS['pan'], 'cardFrom' => ['id' => (int) SECRETS['pan'], 'securityCode' => [SECRETS['securityCode']]]] + $card, []),
		'request' => fn () => $client->request('cards/create', ['key' => SECRETS['key']], ['pan' => SECRETS['pan']]),
		'bad request' => fn () => $client->request('/' . 'cards', ['key' => SECRETS['key'], 'x' => NAN], ['pan' => SECRETS['pan']]),
		'session' => fn () => $client->renewSession(),
		'callback' => fn () => $client->callback(json_encode(['token' => Server::token(['key' => SECRETS['key']], SECRETS['key'])]), [SECRETS['previous key']]),
		'callback, plain' => fn () => $client->callback(SECRETS['pan'], [SECRETS['previous key'], 7]),
		'with' => fn () => $client->with(secretKey: SECRETS['secretKey'] . "\n", proxy: 'ftp://u:' . SECRETS['proxy password'] . '@h'),
		'unknown option' => fn () => $client->with(secretkey: SECRETS['secretKey']),
		'construct' => fn () => new Uapay\Client('', SECRETS['secretKey'], proxy: 'http://u:' . SECRETS['proxy password'] . "@h\n", caFile: '/nowhere'),
		'wrong type' => fn () => new Uapay\Client('1', [SECRETS['secretKey']], proxy: [SECRETS['proxy password']]),
		'too many' => fn () => $client->payments->confirm('p', 'i', SECRETS['code'], SECRETS['key'], 5),
		'from array' => fn () => Uapay\Session::fromArray(['id' => [SECRETS['session']]]),
		'from array 2' => fn () => Uapay\CreatedPayment::fromArray(['key' => SECRETS['key']]),
		'term url' => fn () => Uapay\Confirmation::fromArray([])->termUrl("\xff", SECRETS['key']),
		'update' => fn () => $client->invoices->update('i', ['cardTo' => ['pan' => SECRETS['pan']]]),
		'bad update' => fn () => $client->invoices->update('i', ['cardTo' => ['pan' => SECRETS['pan'] . "\0"], 'tag' => 1]),
	];
}

$answers = [
	'html' => ['status' => 502, 'body' => '<html>'],
	'error' => ['error' => ['code' => 'WRONG_ID', 'message' => 'no', 'details' => ['id' => 'x']]],
	'unsigned' => ['body' => '{"status":1,"data":{"token":"a.b.c"}}'],
	'no data' => ['json' => ['status' => 1]],
	'cut' => ['cut_after' => 30, 'close' => 'fin'],
];
$ways = 0;
$classes = [];
foreach ($answers as $answer => $step) {
	$server = Server::start([['if_path' => 'sessions', 'data' => ['id' => SECRETS['session']]], $step + ['repeat' => true, 'body' => '']],
		['key' => SECRETS['secretKey'], 'session' => false]);
	$client = client($server, secretKey: SECRETS['secretKey'], maxRetries: 0);
	$proxied = client($server, secretKey: SECRETS['secretKey'], proxy: 'http://user:' . SECRETS['proxy password'] . '@127.0.0.1:1/', maxRetries: 0);
	foreach (['direct' => $client, 'proxied' => $proxied] as $which => $one) {
		foreach (calls($one) as $name => $call) {
			try {
				$call();
			} catch (Throwable $thrown) {
				foreach (exceptions($thrown) as $e) {
					$classes[$e::class] = true;
					$ways += look_into("$answer, $which, $name", $e);
				}
			}
		}
	}
}
ksort($classes);
echo implode("\n", array_keys($classes)), "\n";
var_dump($ways > 1000);
?>
--EXPECT--
ArgumentCountError
Error
TypeError
Uapay\Exception\ApiException
Uapay\Exception\InvalidRequestException
Uapay\Exception\OutcomeUnknownException
Uapay\Exception\ProtocolException
Uapay\Exception\SessionException
Uapay\Exception\SignatureException
Uapay\Exception\TransportException
bool(true)
