--TEST--
The settings and their defaults
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

echo trim(other_php([], 'foreach (ini_get_all("uapay", false) as $name => $value) { echo "$name=$value\n"; }')), "\n";
?>
--EXPECT--
uapay.cainfo=
uapay.idle_timeout=30
uapay.max_connection_age=600
uapay.max_idle_connections=2
uapay.persistent=1
