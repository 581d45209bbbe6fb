--TEST--
A proxy that is spoken to under TLS is judged like UAPAY: without a good certificate it learns nothing, not even its password
--EXTENSIONS--
uapay
openssl
--SKIPIF--
<?php
if (extension_loaded('curl') && !(curl_version()['features'] & CURL_VERSION_HTTPS_PROXY)) {
	die('skip libcurl has no proxies under TLS');
}
?>
--FILE--
<?php
require __DIR__ . '/tls.inc';

$identity = tls_identity();
$target = tls_server($identity);
$cases = [
	'good' => ['identity' => $identity],
	'expired' => ['identity' => tls_identity(['expired' => true])],
	'wrong host' => ['identity' => tls_identity(['wrong_host' => true])],
	'unknown authority' => ['identity' => tls_identity(), 'ca' => $identity['ca']],
	'TLS 1.1' => ['identity' => $identity, 'tls' => ['min' => '1.0', 'max' => '1.1']],
];
foreach ($cases as $name => $case) {
	// It refuses every CONNECT; that it is asked is enough.
	$proxy = Server::start([['status' => 403, 'body' => '', 'if_path' => '127.0.0.1', 'repeat' => true]],
		['tls' => ['cert' => $case['identity']['cert']] + ($case['tls'] ?? [])]);
	$client = plain_client($target, caFile: $case['ca'] ?? $case['identity']['ca'], maxRetries: 0, sessionStore: new StoredSession(),
		proxy: "https://user:PASSWORD@127.0.0.1:$proxy->port");
	echo "$name: ";
	echo ending(fn () => $client->payments->complete('p', 'i')), "\n";
	foreach ($proxy->requests() as $request) {
		echo '  ', explode(' ', $request['head'])[0], ' ', $request['headers']['proxy-authorization'] ?? 'without a password', "\n";
	}
	$proxy->stop();
}
echo 'executed ', count($target->executed()), "\n";
?>
--EXPECT--
good: Transport(proxy)
  CONNECT Basic dXNlcjpQQVNTV09SRA==
expired: Transport(tls)
wrong host: Transport(tls)
unknown authority: Transport(tls)
TLS 1.1: Transport(tls)
executed 0
