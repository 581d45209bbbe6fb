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
foreach ($client->stats() as $name => $value) {
	if ($name === 'exchangeSeconds') {
		var_dump((float) $before[$name] === 0.0, (float) $after[$name] === $value);
	} else {
		echo "$name: $before[$name], then $after[$name]", (int) $after[$name] === $value ? '' : " instead of $value", "\n";
	}
}
foreach (['Version', 'libcurl (compiled)', 'libcurl (loaded)', 'TLS', 'cJSON'] as $name) {
	echo "$name: ", preg_match('~\d+\.\d+~', $after[$name]), "\n";
}
echo 'uapay.idle_timeout: ', $after['uapay.idle_timeout'], "\n";
?>
--EXPECT--
calls: 0, then 3
attempts: 0, then 4
retries: 0, then 0
failures: 0, then 1
outcomesUnknown: 0, then 0
sessionsOpened: 0, then 1
clockCorrections: 0, then 0
connectionsOpened: 0, then 1
callbacks: 0, then 0
storeFailures: 0, then 0
loggerFailures: 0, then 0
bool(true)
bool(true)
Version: 1
libcurl (compiled): 1
libcurl (loaded): 1
TLS: 1
cJSON: 1
uapay.idle_timeout: 30 => 30
