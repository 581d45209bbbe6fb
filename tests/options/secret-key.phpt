--TEST--
A secret key is as it was copied: not empty, no blanks around it, no line break
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

foreach (['', ' key', 'key ', "key\n", "\tkey", "k\0ey", "\xff"] as $key) {
	option_faults(secretKey: $key);
}
option_faults(secretKey: 'with blanks inside');
option_faults(secretKey: null);
option_faults(requireSignedResponses: true);
option_faults(requireSignedResponses: true, secretKey: 'k');
?>
--EXPECT--
secretKey: must not be empty
secretKey: must not begin or end with a blank
secretKey: must not begin or end with a blank
secretKey: must not contain control characters, such as a line break
secretKey: must not contain control characters, such as a line break
secretKey: must not contain control characters, such as a line break
secretKey: must be valid UTF-8
accepted
accepted
requireSignedResponses: needs a secretKey
accepted
