--TEST--
A setting that is wrong at start is reported, and the default stays
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

foreach (['uapay.idle_timeout' => ['abc', '0', '-5', '86401', '1.5', '', '30s', '86400'], 'uapay.max_idle_connections' => ['zero', '5'], 'uapay.max_connection_age' => ['1e3', '60']] as $name => $values) {
	foreach ($values as $value) {
		echo "--- $name=$value\n", trim(other_php([$name => $value], "var_dump(ini_get('$name'));")), "\n";
	}
}
?>
--EXPECT--
--- uapay.idle_timeout=abc
Warning: uapay.idle_timeout must be an integer from 1 to 86400, "abc" given in Unknown on line 0
string(2) "30"
--- uapay.idle_timeout=0
Warning: uapay.idle_timeout must be an integer from 1 to 86400, "0" given in Unknown on line 0
string(2) "30"
--- uapay.idle_timeout=-5
Warning: uapay.idle_timeout must be an integer from 1 to 86400, "-5" given in Unknown on line 0
string(2) "30"
--- uapay.idle_timeout=86401
Warning: uapay.idle_timeout must be an integer from 1 to 86400, "86401" given in Unknown on line 0
string(2) "30"
--- uapay.idle_timeout=1.5
Warning: uapay.idle_timeout must be an integer from 1 to 86400, "1.5" given in Unknown on line 0
string(2) "30"
--- uapay.idle_timeout=
Warning: uapay.idle_timeout must be an integer from 1 to 86400, "" given in Unknown on line 0
string(2) "30"
--- uapay.idle_timeout=30s
Warning: uapay.idle_timeout must be an integer from 1 to 86400, "30s" given in Unknown on line 0
string(2) "30"
--- uapay.idle_timeout=86400
string(5) "86400"
--- uapay.max_idle_connections=zero
Warning: uapay.max_idle_connections must be an integer from 1 to 86400, "zero" given in Unknown on line 0
string(1) "2"
--- uapay.max_idle_connections=5
string(1) "5"
--- uapay.max_connection_age=1e3
Warning: uapay.max_connection_age must be an integer from 1 to 86400, "1e3" given in Unknown on line 0
string(3) "600"
--- uapay.max_connection_age=60
string(2) "60"
