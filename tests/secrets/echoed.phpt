--TEST--
A session that UAPAY quotes in an error is shown nowhere
--EXTENSIONS--
uapay
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/secrets.inc';

$lines = '';
$server = Server::start([
	['if_path' => 'sessions', 'data' => ['id' => SECRETS['session']]],
	['if_path' => 'show', 'error' => ['code' => 'FORMAT_ERROR', 'message' => 'no ' . SECRETS['session'] . ' and ' . SECRETS['session'] . '.', 'details' => ['id' => SECRETS['session'], SECRETS['session'] => [['x' => SECRETS['session']]]]]],
	['if_path' => 'show', 'error' => ['code' => 'FORMAT_ERROR', 'fields' => ['params' => ['sessionId' => SECRETS['session']]]]],
	['if_path' => 'show', 'error' => ['code' => 'FORMAT_ERROR', 'details' => ['all' => [
		['x' => 1, str_repeat('*', strlen(SECRETS['session'])) => 2],
		[SECRETS['session'] => 1, str_repeat('*', strlen(SECRETS['session'])) => 2],
	]]]],
	['if_path' => 'show', 'error' => ['code' => 'NO_SUCH_THING', 'fields' => [SECRETS['session'] . ' is unknown']]],
	['if_path' => 'sessions', 'repeat' => true, 'data' => ['id' => SECRETS['session']]],
	['repeat' => true, 'error' => ['code' => 'FORMAT_ERROR', 'fields' => ['data' => ['x' => 'REQUIRED']]]],
], ['key' => SECRETS['secretKey'], 'session' => false]);
$client = client($server, secretKey: SECRETS['secretKey'], maxRetries: 0, logger: function ($level, $message, $context) use (&$lines) {
	$lines .= $message . print_r($context, true);
});
for ($i = 0; $i < 4; $i++) {
	try {
		$client->payments->show('p');
		echo "nothing was thrown\n";
	} catch (Uapay\Exception\ApiException $e) {
		look_into("exception $i", $e);
		foreach ($e->details['all'] ?? [] as $alike) { // masked keys may be: the last one counts, as in every JSON for PHP
			echo count($alike), ' ', end($alike), "\n";
		}
	}
}
search('the logger', $lines);
var_dump(count($server->executed('show')) >= 3);
?>
--EXPECT--
2 2
1 2
bool(true)
