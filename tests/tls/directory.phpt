--TEST--
The system's hashed directory of authorities: as the bundle it trusts, as the bundle it refuses; what it lacks the bundle knows
--EXTENSIONS--
uapay
openssl
--SKIPIF--
<?php require __DIR__ . '/directory-skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/directory.inc';

$good = tls_identity();
$other = tls_identity();
[$ours, $others] = [file_get_contents($good['ca']), file_get_contents($other['ca'])];
$both = $ours . $others;
$hash = key(hashed($ours));

echo "-- each layout\n";
$server = judged_server($good);
foreach (['none', 'debian', 'alpine', 'fedora', 'fedora, linked'] as $name) {
	echo "$name: ", judged($server, layout($name, $both, hashed($ours, $others))), "\n";
}

echo "-- servers that prove nothing, by directory and by bundle\n";
$cases = [
	'wrong host' => [tls_identity(['wrong_host' => true, 'like' => $good])],
	'expired' => [tls_identity(['expired' => true, 'like' => $good])],
	'self-signed' => [tls_identity(['self_signed' => true])],
	'unknown authority' => [tls_identity()],
	'TLS 1.1' => [$good, ['min' => '1.0', 'max' => '1.1']],
];
foreach ($cases as $name => $case) {
	$refused = judged_server(...$case);
	foreach (['debian', 'none'] as $layout) {
		echo "$name, $layout: ", judged($refused, layout($layout, $both, hashed($ours, $others))), "\n";
	}
	$refused->stop();
}

echo "-- directories that know too few: one handshake more, once\n";
$cases = [
	'another authority alone' => hashed($others),
	"another authority by this one's name" => [$hash => $others],
	'a link to itself' => [$hash => ['link' => $hash]] + hashed($others),
	'a link to nothing' => [$hash => ['link' => 'gone.pem']] + hashed($others),
	'an empty file' => [$hash => ''] + hashed($others),
	'a folder' => [$hash => ['file' => $ours]] + hashed($others),
	'an expired copy' => [$hash => tls_expire($ours, $good['signer'][1])],
];
foreach ($cases as $name => $hashed) {
	echo "$name: ", judged($server, layout('debian', $both, $hashed)), "\n";
}

echo "-- directories that are not used\n";
echo 'no hashed names: ', judged($server, layout('debian', $both, ['One.pem' => $ours, 'Other.pem' => $others])), "\n";
foreach (['alpine', 'fedora', 'fedora, linked'] as $name) {
	echo "$name, one more than in the bundle: ", judged($server, layout($name, $others, hashed($ours, $others))), "\n";
}

echo "-- what else is said about trust\n";
$layout = layout('debian', $others, hashed($others));
foreach (['SSL_CERT_FILE' => $good['ca'], 'SSL_CERT_DIR' => dirname($good['ca']), 'CURL_CA_BUNDLE' => $good['ca']] as $name => $value) {
	echo "$name: ", judged($server, $layout, [], [$name => $value]), "\n";
}
[$entries, , $path] = layout('debian', $both, hashed($ours));
echo 'no bundle: ', judged($server, [$entries, 'missing.crt', $path]), "\n";
echo 'an empty bundle: ', judged($server, layout('debian', '', hashed($ours))), "\n";
echo 'a setting: ', judged($server, layout('debian', $both, hashed($ours)), ['uapay.cainfo' => $other['ca']]), "\n";
echo 'a caFile: ', judged($server, layout('debian', $both, hashed($ours)), [], [], ', caFile: ' . var_export($other['ca'], true)), "\n";
echo 'a caFile of ours: ', judged($server, $layout, [], [], ', caFile: ' . var_export($good['ca'], true)), "\n";
?>
--EXPECT--
-- each layout
none: p p, 2 connections, 2 executed
debian: p p, 2 connections, 2 executed
alpine: p p, 2 connections, 2 executed
fedora: p p, 2 connections, 2 executed
fedora, linked: p p, 2 connections, 2 executed
-- servers that prove nothing, by directory and by bundle
wrong host, debian: tls tls, 2 connections, 0 executed
wrong host, none: tls tls, 2 connections, 0 executed
expired, debian: tls tls, 3 connections, 0 executed
expired, none: tls tls, 2 connections, 0 executed
self-signed, debian: tls tls, 3 connections, 0 executed
self-signed, none: tls tls, 2 connections, 0 executed
unknown authority, debian: tls tls, 3 connections, 0 executed
unknown authority, none: tls tls, 2 connections, 0 executed
TLS 1.1, debian: tls tls, 2 connections, 0 executed
TLS 1.1, none: tls tls, 2 connections, 0 executed
-- directories that know too few: one handshake more, once
another authority alone: p p, 3 connections, 2 executed
another authority by this one's name: p p, 3 connections, 2 executed
a link to itself: p p, 3 connections, 2 executed
a link to nothing: p p, 3 connections, 2 executed
an empty file: p p, 3 connections, 2 executed
a folder: p p, 3 connections, 2 executed
an expired copy: p p, 3 connections, 2 executed
-- directories that are not used
no hashed names: p p, 2 connections, 2 executed
alpine, one more than in the bundle: tls tls, 2 connections, 0 executed
fedora, one more than in the bundle: tls tls, 2 connections, 0 executed
fedora, linked, one more than in the bundle: tls tls, 2 connections, 0 executed
-- what else is said about trust
SSL_CERT_FILE: tls tls, 3 connections, 0 executed
SSL_CERT_DIR: tls tls, 3 connections, 0 executed
CURL_CA_BUNDLE: tls tls, 3 connections, 0 executed
no bundle: tls tls, 2 connections, 0 executed
an empty bundle: tls tls, 2 connections, 0 executed
a setting: tls tls, 2 connections, 0 executed
a caFile: tls tls, 2 connections, 0 executed
a caFile of ours: p p, 2 connections, 2 executed
