--TEST--
A proxy is an http or https URL, and its password is not told
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

foreach (['', 'proxy', 'proxy:3128', 'ftp://proxy/', 'socks5://proxy/', 'http://', "http://u:secret@proxy\n", "http://u:secret@proxy\0", 'http://u:secret@proxy/?x', "http://\xff"] as $proxy) {
	option_faults(proxy: $proxy);
}
foreach (['http://proxy:3128', 'http://user:secret@proxy:3128/', 'https://proxy', null] as $proxy) {
	option_faults(proxy: $proxy);
}
?>
--EXPECT--
proxy: must not be empty
proxy: must be a URL like "http://proxy.example:3128"
proxy: must be a URL like "http://proxy.example:3128"
proxy: must be a URL like "http://proxy.example:3128"
proxy: must be a URL like "http://proxy.example:3128"
proxy: must be a URL like "http://proxy.example:3128"
proxy: must not contain control characters, such as a line break
proxy: must not contain control characters, such as a line break
proxy: must be a URL like "http://proxy.example:3128"
proxy: must be valid UTF-8
accepted
accepted
accepted
accepted
