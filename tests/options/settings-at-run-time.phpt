--TEST--
The settings cannot be changed by a script
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

foreach (array_keys(ini_get_all('uapay')) as $name) {
	$before = ini_get($name);
	var_dump($name, ini_set($name, '7'), ini_get($name) === $before, ini_get_all('uapay')[$name]['access'] === INI_SYSTEM);
}
?>
--EXPECT--
string(12) "uapay.cainfo"
bool(false)
bool(true)
bool(true)
string(18) "uapay.idle_timeout"
bool(false)
bool(true)
bool(true)
string(24) "uapay.max_connection_age"
bool(false)
bool(true)
bool(true)
string(26) "uapay.max_idle_connections"
bool(false)
bool(true)
bool(true)
string(16) "uapay.persistent"
bool(false)
bool(true)
bool(true)
