--TEST--
A file of authorities must be a file that can be read
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

foreach (['', '/nowhere/ca.pem', __DIR__, __FILE__ . "\0", "a\nb"] as $file) {
	option_faults(caFile: $file);
}
option_faults(caFile: __FILE__);
?>
--EXPECT--
caFile: must not be empty
caFile: must be a readable file
caFile: must be a readable file
caFile: must not contain control characters, such as a line break
caFile: must not contain control characters, such as a line break
accepted
