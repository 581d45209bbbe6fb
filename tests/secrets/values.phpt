--TEST--
A session and a created payment show their secrets only when asked by name
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
	['data' => ['id' => 'p', 'key' => SECRETS['key']]],
], ['key' => SECRETS['secretKey'], 'session' => false]);
$client = client($server, secretKey: SECRETS['secretKey']);
$session = $client->session();
$created = $client->payments->create(['invoiceId' => 'i', 'cardFrom' => ['id' => 'c', 'securityCode' => '1'], 'amount' => 1], []);
echo look_into('the session', $session) + look_into('the created payment', $created) + look_into('both', [$session, $created]), " ways\n";
var_dump($session->id === SECRETS['session'], $session->toArray()['id'] === SECRETS['session'], isset($session->id));
var_dump($created->key === SECRETS['key'], $created->toArray()['key'] === SECRETS['key'], isset($created->key));
?>
--EXPECT--
the session, properties, shows the session
the created payment, properties, shows the key
39 ways
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
