--TEST--
The hashed directory of authorities for a proxy under TLS: as the bundle it trusts, as the bundle it refuses
--EXTENSIONS--
uapay
openssl
--SKIPIF--
<?php
require __DIR__ . '/directory-skip.inc';
if (extension_loaded('curl') && !(curl_version()['features'] & CURL_VERSION_HTTPS_PROXY)) {
	die('skip libcurl has no proxies under TLS');
}
?>
--FILE--
<?php
require __DIR__ . '/directory.inc';

$good = tls_identity();
$other = tls_identity();
[$ours, $others] = [file_get_contents($good['ca']), file_get_contents($other['ca'])];
$both = $ours . $others;
$target = tls_server($good);
$cases = [
	'good' => [$good, hashed($ours, $others)],
	'not in the directory' => [$good, hashed($others)],
	'expired' => [tls_identity(['expired' => true, 'like' => $good]), hashed($ours, $others)],
	'wrong host' => [tls_identity(['wrong_host' => true, 'like' => $good]), hashed($ours, $others)],
	'unknown authority' => [tls_identity(), hashed($ours, $others)],
];
foreach ($cases as $name => [$identity, $hashed]) {
	// It refuses every CONNECT, which is what it is said to execute; that it is asked is enough.
	$proxy = Server::start([['status' => 403, 'body' => '', 'if_path' => '127.0.0.1', 'repeat' => true]], ['tls' => ['cert' => $identity['cert']]]);
	$options = ", maxRetries: 0, proxy: 'https://user:PASSWORD@127.0.0.1:$proxy->port'";
	foreach (['debian' => $hashed, 'none' => []] as $layout => $names) {
		echo "$name, $layout: ", judged($proxy, layout($layout, $both, $names), [], ['UAPAY_URL' => $target->url], $options), "\n";
	}
	$proxy->stop();
}
echo 'executed ', count($target->executed()), "\n";
?>
--EXPECT--
good, debian: proxy proxy, 2 connections, 2 executed
good, none: proxy proxy, 2 connections, 2 executed
not in the directory, debian: proxy proxy, 3 connections, 2 executed
not in the directory, none: proxy proxy, 2 connections, 2 executed
expired, debian: tls tls, 3 connections, 0 executed
expired, none: tls tls, 2 connections, 0 executed
wrong host, debian: tls tls, 2 connections, 0 executed
wrong host, none: tls tls, 2 connections, 0 executed
unknown authority, debian: tls tls, 3 connections, 0 executed
unknown authority, none: tls tls, 2 connections, 0 executed
executed 0
