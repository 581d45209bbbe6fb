--TEST--
A proxy is an http or https URL, and its password is not told
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

foreach (['', 'proxy', 'proxy:3128', 'ftp://proxy/', 'socks5://proxy/', 'http://', "http://u:secret@proxy\n", "http://u:secret@proxy\0", 'http://u:secret@proxy/?x', "http://\xff",
	'http://user:w@rd@proxy:3128', 'http://proxy:0', 'http://proxy:65536', 'http://proxy:', 'http://a..b', 'http://[::g]:3128', 'http://u:p\\@proxy', 'http://u:p w@proxy'] as $proxy) {
	option_faults(proxy: $proxy);
}
foreach (['http://proxy:3128', 'http://user:secret@proxy:3128/', 'https://proxy', null] as $proxy) {
	option_faults(proxy: $proxy);
}
// What goes to this machine by http does not leave it on its way there.
foreach (['http://proxy.example:3128', 'http://192.0.2.1:3128', 'https://u:secret@192.0.2.1', 'http://127.0.0.256:3128', 'http://127.0.0.1:3128', 'http://localhost:3128', 'http://[::1]:3128'] as $proxy) {
	option_faults(environment: 'HTTP://127.0.0.1:8620/', proxy: $proxy);
}
option_faults(environment: 'https://127.0.0.1:8620/', proxy: 'http://proxy.example:3128');
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
proxy: must have at most one "@": in a password, write it as "%40"
proxy: must have a port from 1 to 65535
proxy: must be a URL like "http://proxy.example:3128"
proxy: must have a port from 1 to 65535
proxy: must name a host: a name, an IPv4 address, or an IPv6 address in brackets
proxy: must name a host: a name, an IPv4 address, or an IPv6 address in brackets
proxy: must not contain blanks, backslashes or non-ASCII characters
proxy: must not contain blanks, backslashes or non-ASCII characters
accepted
accepted
accepted
accepted
proxy: must be on this machine, since the environment uses http
proxy: must be on this machine, since the environment uses http
proxy: must be on this machine, since the environment uses http
proxy: must name a host: a name, an IPv4 address, or an IPv6 address in brackets
accepted
accepted
accepted
accepted
