--TEST--
uapay.cainfo names the trusted authorities; caFile goes before it
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/ini.inc';

$identity = tls_identity();
$other = tls_identity();
$server = Server::start([['data' => ['paymentId' => 'p'], 'repeat' => true]], ['tls' => ['cert' => $identity['cert']]]);
$code = <<<'CODE'
try {
	echo (new Uapay\Client("6412", null, getenv("UAPAY_URL"), maxRetries: 0, caFile: getenv("UAPAY_CA") ?: null))->payments->show("p")->id;
} catch (Uapay\Exception\SessionException $e) {
	echo $e->getPrevious()->cause;
}
CODE;
putenv("UAPAY_URL=$server->url");
$cases = ['none' => [null, ''], 'the right one' => [$identity['ca'], ''], 'another' => [$other['ca'], ''],
	'another, but caFile is right' => [$other['ca'], $identity['ca']], 'the right one, but caFile is not' => [$identity['ca'], $other['ca']]];
foreach ($cases as $name => [$setting, $option]) {
	putenv("UAPAY_CA=$option");
	echo "$name: ", trim(other_php($setting === null ? [] : ['uapay.cainfo' => $setting], $code)), "\n";
}
?>
--EXPECT--
none: tls
the right one: p
another: tls
another, but caFile is right: p
the right one, but caFile is not: tls
