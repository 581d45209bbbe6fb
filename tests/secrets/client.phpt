--TEST--
No look into a used client or its services shows a secret
--EXTENSIONS--
uapay
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
memory_limit=256M
--FILE--
<?php
require __DIR__ . '/secrets.inc';

$server = Server::start([
	['if_path' => 'sessions', 'data' => ['id' => SECRETS['session']]],
	['if_path' => 'payments/create', 'data' => ['id' => 'p', 'key' => SECRETS['key']]],
	['if_path' => 'confirm', 'json' => ['status' => 1]],
], ['key' => SECRETS['secretKey'], 'session' => false]);
$client = client($server, secretKey: SECRETS['secretKey']);
$client->payments->create(['invoiceId' => 'i', 'cardFrom' => ['id' => SECRETS['pan'], 'securityCode' => SECRETS['securityCode']], 'amount' => 1], []);
$client->payments->confirm('p', 'i', SECRETS['code'], SECRETS['key']);
$proxied = $client->with(proxy: 'http://user:' . SECRETS['proxy password'] . '@127.0.0.1:1/', secretKey: SECRETS['secretKey']);
$ways = 0;
foreach (['client' => $client, 'invoices' => $client->invoices, 'payments' => $client->payments, 'copy' => $proxied,
	"the copy's payments" => $proxied->payments, 'all' => [$client, [$proxied]]] as $name => $value) {
	$ways += look_into($name, $value);
}
search('stats', print_r($client->stats(), true));
search('a weak map', captured(function () use ($client) { $map = new WeakMap; $map[$client] = 1; var_dump($map); }));
echo "looked in ", $ways, " ways\n";
echo count($server->executed()), " requests\n";
?>
--EXPECT--
looked in 87 ways
3 requests
