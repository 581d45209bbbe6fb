--TEST--
The message of what ended a call ends in its root cause, and its previous ones are there
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start([], ['session' => false]);
$tls = strtr($server->url, ['http:' => 'https:']);
$gone = tempnam(sys_get_temp_dir(), 'uapay-ca-');
$refused = ['if_path' => 'sessions', 'error' => ['code' => 'WRONG_CLIENT', 'message' => 'no such client', 'fields' => ['params' => ['clientId' => 'WRONG_ID']]]];
$signed = ['if_path' => 'sessions', 'json' => ['status' => 1, 'data' => ['token' => Server::token(['id' => 's', 'iat' => time()], 'another key')]]];
$ways = [
	'wrong key' => [client($server, maxRetries: 0), $signed],
	'unknown client' => [plain_client($server, maxRetries: 0), $refused],
	'dead host' => [plain_client('http://127.0.0.1:1/', maxRetries: 0), null],
	'unknown host' => [plain_client('https://uapay.invalid/', maxRetries: 0), null],
	'no CA file' => [plain_client($tls, maxRetries: 0, caFile: $gone), null],
];
unlink($gone);
foreach ($ways as $name => [$client, $step]) {
	foreach ([fn () => $client->payments->reverse('p', 'i'), fn () => $client->payments->show('p')] as $call) {
		$server->script($step ? [$step] : []);
		try {
			$call();
		} catch (Uapay\Exception\CallException $e) {
			$root = preg_replace('/^[a-z\/]+: (no answer \([a-z]+\): )?/i', '', $e->getPrevious()->getMessage());
			echo "$name: ", preg_replace(['/\d+ ms/', '/(resolve host).*/', '~/\S+uapay-ca-\w+~'], ['N ms', '$1', 'FILE'], $e->getMessage()), "\n";
			var_dump($e::class === Uapay\Exception\SessionException::class && str_ends_with(strtolower($e->getMessage()), strtolower($root)) && $root !== '');
		}
	}
}
?>
--EXPECTREGEX--
wrong key: invoicer\/payments\/reverse: no session could be opened, so nothing was executed: .*(signature|signed).*
bool\(true\)
wrong key: invoicer\/payments\/show: no session could be opened, so nothing was executed: .*(signature|signed).*
bool\(true\)
unknown client: invoicer\/payments\/reverse: no session could be opened, so nothing was executed: UAPAY refused it: WRONG_CLIENT: no such client \(params\.clientId: WRONG_ID\)
bool\(true\)
unknown client: invoicer\/payments\/show: no session could be opened, so nothing was executed: UAPAY refused it: WRONG_CLIENT: no such client \(params\.clientId: WRONG_ID\)
bool\(true\)
dead host: invoicer\/payments\/reverse: no session could be opened, so nothing was executed: .*connect.*
bool\(true\)
dead host: invoicer\/payments\/show: no session could be opened, so nothing was executed: .*connect.*
bool\(true\)
unknown host: invoicer\/payments\/reverse: no session could be opened, so nothing was executed: could not resolve host
bool\(true\)
unknown host: invoicer\/payments\/show: no session could be opened, so nothing was executed: could not resolve host
bool\(true\)
no CA file: invoicer\/payments\/reverse: no session could be opened, so nothing was executed: .*FILE.*
bool\(true\)
no CA file: invoicer\/payments\/show: no session could be opened, so nothing was executed: .*FILE.*
bool\(true\)
