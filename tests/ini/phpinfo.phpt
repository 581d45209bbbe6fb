--TEST--
phpinfo() shows the versions, the settings and what the worker did so far
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/ini.inc';

/** name => value of the extension's part */
function info(): array
{
	ob_start();
	phpinfo(INFO_MODULES);
	$text = explode("\n\nuapay\n\n", ob_get_clean())[1];
	preg_match_all('~^(\S.*?) => (.*)$~m', preg_split('~^\n\w[^=\n]*\n\n~m', $text)[0], $match);
	return array_combine($match[1], $match[2]);
}

$server = Server::start([['data' => ['paymentId' => 'p'], 'if_path' => 'show', 'repeat' => true], ['error' => ['code' => 'FORMAT_ERROR'], 'repeat' => true]]);
$client = plain_client($server);
$before = info();
$client->payments->show('p');
$client->payments->show('p');
try {
	$client->payments->complete('p', 'i');
} catch (Uapay\Exception\ApiException) {
}
$after = info(); // three calls, and before them sessions/create
echo "calls: $before[calls], then $after[calls]; attempts: $before[attempts], then $after[attempts]\n";
foreach ($client->stats() as $name => $value) {
	(float) $before[$name] === 0.0 && (float) $after[$name] === (float) $value || print("$name: $before[$name], then $after[$name] instead of $value\n");
}
foreach (['Version', 'libcurl (compiled)', 'libcurl (loaded)', 'TLS', 'cJSON'] as $name) {
	echo "$name: ", preg_match('~\d+\.\d+~', $after[$name]), "\n";
}
echo 'uapay.idle_timeout: ', $after['uapay.idle_timeout'], "\n";
?>
--EXPECT--
calls: 0, then 3; attempts: 0, then 4
Version: 1
libcurl (compiled): 1
libcurl (loaded): 1
TLS: 1
cJSON: 1
uapay.idle_timeout: 30 => 30
