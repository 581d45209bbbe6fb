--TEST--
phpinfo() and the settings show no secret
--EXTENSIONS--
uapay
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
memory_limit=256M
--FILE--
<?php
require __DIR__ . '/secrets.inc';

$server = Server::start([['if_path' => 'sessions', 'data' => ['id' => SECRETS['session']]]], ['key' => SECRETS['secretKey'], 'session' => false]);
$client = client($server, secretKey: SECRETS['secretKey']);
$client->session();
$text = captured(fn () => phpinfo(INFO_MODULES | INFO_CONFIGURATION));
search('phpinfo', $text);
search('ini_get_all', print_r(ini_get_all(), true));
var_dump(str_contains($text, 'UAPAY invoicer client'));
?>
--EXPECT--
bool(true)
