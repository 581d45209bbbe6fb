--TEST--
Timeouts are 0.001 to 3600 seconds
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

foreach ([0.0, -0.0, -1.0, 0.0009, 3600.1, NAN, INF, -INF, PHP_FLOAT_MAX] as $seconds) {
	option_faults(timeout: $seconds, connectTimeout: $seconds);
}
foreach ([0.001, 1, 3600] as $seconds) {
	option_faults(timeout: $seconds, connectTimeout: $seconds);
}
?>
--EXPECT--
connectTimeout: must be from 0.001 to 3600 seconds
timeout: must be from 0.001 to 3600 seconds
connectTimeout: must be from 0.001 to 3600 seconds
timeout: must be from 0.001 to 3600 seconds
connectTimeout: must be from 0.001 to 3600 seconds
timeout: must be from 0.001 to 3600 seconds
connectTimeout: must be from 0.001 to 3600 seconds
timeout: must be from 0.001 to 3600 seconds
connectTimeout: must be from 0.001 to 3600 seconds
timeout: must be from 0.001 to 3600 seconds
connectTimeout: must be from 0.001 to 3600 seconds
timeout: must be from 0.001 to 3600 seconds
connectTimeout: must be from 0.001 to 3600 seconds
timeout: must be from 0.001 to 3600 seconds
connectTimeout: must be from 0.001 to 3600 seconds
timeout: must be from 0.001 to 3600 seconds
connectTimeout: must be from 0.001 to 3600 seconds
timeout: must be from 0.001 to 3600 seconds
accepted
accepted
accepted
