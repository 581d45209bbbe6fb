--TEST--
The authority: caFile, then uapay.cainfo, then openssl.cafile; it alone is trusted, and no variable of the environment counts
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/tls.inc';

$a = tls_identity();
$b = tls_identity();
$code = sprintf('
	require %s;
	$result = [];
	foreach (["a" => $argv[1], "b" => $argv[2]] as $name => $url) {
		try {
			$client = new Uapay\Client("1", null, $url, caFile: $argv[3] ?: null);
			$result[] = $name . $client->payments->show("p")->id;
		} catch (Uapay\Exception\SessionException $e) {
			$result[] = $name . " refused (" . $e->getPrevious()->cause . ")";
		}
	}
	echo implode(", ", $result), "\n";
', var_export(__DIR__ . '/tls.inc', true));
$urls = [tls_server($a)->url, tls_server($b)->url];
$php = (getenv('TEST_PHP_EXECUTABLE_ESCAPED') ?: escapeshellarg(getenv('TEST_PHP_EXECUTABLE'))) . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -d display_errors=1';
$run = function (array $settings, string $option = '', array $environment = []) use ($php, $code, $urls) {
	$line = '';
	foreach ($environment as $name => $value) {
		$line .= "$name=" . escapeshellarg($value) . ' ';
	}
	$line .= $php;
	foreach ($settings as $name => $value) {
		$line .= ' -d ' . escapeshellarg("$name=$value");
	}
	return shell_exec("$line -r " . escapeshellarg($code) . ' ' . implode(' ', array_map(escapeshellarg(...), [...$urls, $option])) . ' 2>&1');
};
echo 'caFile: ', $run(['uapay.cainfo' => $b['ca'], 'openssl.cafile' => $b['ca']], $a['ca']);
echo 'uapay.cainfo: ', $run(['uapay.cainfo' => $a['ca'], 'openssl.cafile' => $b['ca']]);
echo 'openssl.cafile: ', $run(['openssl.cafile' => $a['ca']]);
$variables = ['SSL_CERT_FILE' => $b['ca'], 'CURL_CA_BUNDLE' => $b['ca']];
echo 'environment besides: ', $run(['uapay.cainfo' => $a['ca']], '', $variables);
echo 'none: ', $run([]);
echo 'a file that is not there: ', $run(['uapay.cainfo' => $a['ca'] . '.missing']);
echo 'a file of something else: ', $run(['uapay.cainfo' => __FILE__]);
?>
--EXPECT--
caFile: ap, b refused (tls)
uapay.cainfo: ap, b refused (tls)
openssl.cafile: ap, b refused (tls)
environment besides: ap, b refused (tls)
none: a refused (tls), b refused (tls)
a file that is not there: a refused (tls), b refused (tls)
a file of something else: a refused (tls), b refused (tls)
