--TEST--
ping() is not deceived about the key: no signature, another key's, one's own, one that cannot be verified
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/ping.inc';

$server = Server::start();
$signed = fn (array $claims, string $key = TEST_KEY, ?array $header = null) => opening(['json' => ['status' => 1,
	'data' => ['token' => $header ? Server::token($claims, $key, $header) : Server::token($claims, $key)]]]);

$server->script([$signed(['id' => 's', 'iat' => time()], 'another key')]);
told('another key', client($server));
$server->script([$signed(['id' => 's', 'iat' => time()])]);
told('no key of ours', plain_client($server));
$server->script([opening(['error' => ['code' => 'WRONG_TOKEN']])]);
echo 'refused, with no key of ours: ', facts(plain_client($server)->ping()), "\n";
$server->script([opening(['json' => ['status' => 1, 'data' => ['id' => 's']]])]);
told('plain, as an access takes it until a signed answer came', client($server));
echo 'plain, and a signature is required: ', facts(client($server, requireSignedResponses: true)->ping()), "\n";

$client = client($server, requireSignedResponses: false);
echo 'plain, and allowed: ', facts($client->ping()), "\n";
$server->script([$signed(['id' => 's'], 'another key')]);
echo 'another key, and plain ones allowed: ', facts($client->ping()), "\n";
$server->script([$signed(['id' => 's'], '', ['alg' => 'none', 'typ' => 'JWT'])]);
echo 'alg none: ', facts($client->ping()), "\n";
$server->script([$signed(['params' => ['clientId' => '6412'], 'id' => 's'])]);
echo 'a request sent back: ', facts($client->ping()), "\n";
$server->script([$signed(['name' => 'x'])]);
echo 'signed, without a session: ', facts($client->ping()), "\n";
$server->script([$signed(['id' => 's', 'exp' => time() - 3600])]);
echo 'expired: ', facts($client->ping()), "\n";
$server->script([$signed(['id' => 's'])]);
echo 'right: ', facts($client->ping()), "\n";

// A signed answer that ping() saw counts for the access as any other does.
$server->script([$signed(['id' => 's'])]);
$client = client($server, appInfo: 'x');
echo 'right: ', facts($client->ping()), "\n";
$server->script([['json' => ['status' => 1, 'data' => ['paymentId' => 'p']], 'repeat' => true]]);
thrown(fn () => $client->payments->show('p'));
?>
--EXPECT--
another key: not ok, wrong_key
  Секретний ключ не підходить. Скопіюйте його з кабінету UAPAY ще раз, цілком і без пробілів, і перевірте середовище: http://127.0.0.1:PORT/.
  The secret key is not the right one. Copy it from UAPAY's cabinet again, all of it and without blanks, and check the environment: http://127.0.0.1:PORT/.
no key of ours: not ok, key_missing
  UAPAY вимагає підпису від цього клієнта, а секретного ключа не вказано. Скопіюйте його з кабінету UAPAY.
  UAPAY wants signatures from this client, and no secret key is set. Copy it from UAPAY's cabinet.
refused, with no key of ours: not ok, key_missing
plain, as an access takes it until a signed answer came: not ok, unsigned
  Відповідь надійшла без підпису, тому не можна перевірити ні ключ, ні те, що відповіла саме UAPAY. Перевірте адресу UAPAY в налаштуваннях; якщо вона правильна, спитайте підтримку UAPAY, чи увімкнено підпис для вашого клієнта.
  The answer is not signed, so neither the key nor that it was UAPAY who answered can be verified. Check UAPAY's address in the settings; if it is right, ask UAPAY's support whether signing is enabled for your client.
plain, and a signature is required: not ok, unsigned
plain, and allowed: ok
another key, and plain ones allowed: not ok, wrong_key
alg none: not ok, not_uapay
a request sent back: not ok, not_uapay
signed, without a session: not ok, not_uapay
expired: not ok, clock
right: ok, signed
right: ok, signed
Uapay\Exception\SignatureException: invoicer/payments/show: the answer is not signed, but must be
