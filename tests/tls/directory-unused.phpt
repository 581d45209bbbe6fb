--TEST--
A TLS library that reads a directory of authorities as a whole: libcurl's own places stay, whatever they are said to be
--EXTENSIONS--
uapay
openssl
--SKIPIF--
<?php
require __DIR__ . '/../fork/skip.inc';
ob_start();
(new ReflectionExtension('uapay'))->info();
if (preg_match('~^TLS => (OpenSSL|LibreSSL|BoringSSL|AWS-LC)~m', ob_get_clean())) {
	die('skip this one looks certificates up by hash');
}
?>
--FILE--
<?php
require __DIR__ . '/directory.inc';

$good = tls_identity();
$pem = file_get_contents($good['ca']);
$server = judged_server($good);
foreach (['none', 'debian', 'alpine', 'fedora'] as $name) {
	echo "$name: ", judged($server, layout($name, $pem, hashed($pem))), "\n";
}
$layout = layout('debian', $pem, hashed($pem));
echo 'a caFile of ours: ', judged($server, $layout, [], [], ', caFile: ' . var_export($good['ca'], true)), "\n";
?>
--EXPECT--
none: tls tls, 2 connections, 0 executed
debian: tls tls, 2 connections, 0 executed
alpine: tls tls, 2 connections, 0 executed
fedora: tls tls, 2 connections, 0 executed
a caFile of ours: p p, 2 connections, 2 executed
