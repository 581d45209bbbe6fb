--TEST--
maxRetries is 0 to 10, concurrency 1 to 64
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

foreach ([-1, 11, PHP_INT_MAX, PHP_INT_MIN] as $count) {
	option_faults(maxRetries: $count, concurrency: $count);
}
option_faults(concurrency: 0);
option_faults(concurrency: 65);
option_faults(maxRetries: 0, concurrency: 1);
option_faults(maxRetries: 10, concurrency: 64);
?>
--EXPECT--
maxRetries: must be from 0 to 10
concurrency: must be from 1 to 64
maxRetries: must be from 0 to 10
maxRetries: must be from 0 to 10
concurrency: must be from 1 to 64
maxRetries: must be from 0 to 10
concurrency: must be from 1 to 64
concurrency: must be from 1 to 64
concurrency: must be from 1 to 64
accepted
accepted
