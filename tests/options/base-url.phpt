--TEST--
A base URL is https, or http for this machine, and nothing but scheme, host, port and path
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

foreach (['', 'api.uapay.ua', '//api.uapay.ua/', 'https://', 'https:///', 'ftp://api.uapay.ua/', 'file:///etc/passwd', 'javascript:alert(1)', 'http://api.uapay.ua/',
	'http://127.0.0.1.nip.io/', 'http://127.evil.example/', 'http://localhost.evil.example/', 'http://127.0.0.1@evil.example/', 'http://0.0.0.0/', 'http://10.0.0.1/',
	'https://user:pass@api.uapay.ua/', 'https://user@api.uapay.ua/', 'https://api.uapay.ua/?x=1', 'https://api.uapay.ua/?', 'https://api.uapay.ua/#a', 'https://api.uapay.ua/#',
	'https://api.uapay.ua/api/', 'https://api.uapay.ua/api', 'https://api.uapay.ua/ ', ' https://api.uapay.ua/', 'https://api.uapay.ua /', "https://api.uapay.ua/\n",
	"https://api.uapay.ua/\0", 'https://api.uapay.ua:99999/', 'https://api.uapay.ua:x/', 'https://api.uapay.ua\\@evil.example/', 'https://api.uapay.ua\\evil/', "https://\xff/",
	'http://127.0.0.256/', 'http://127.1.2.3.4/', 'http://127.../', 'http://127.1/', 'http://[::2]/', 'http://[::ffff:127.0.0.1]/', 'https://api.uapay.ua:0/', 'https://api.uapay.ua:65536/',
	'https://api.uapay.ua:/', 'https://[::1/', 'https://[::g]/', 'https://::1/', 'https://a..b/', 'https://-a/', 'https://a,b/', 'https://1.2/', 'https://a%41/'] as $url) {
	echo json_encode($url, JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE), ' ';
	option_faults(environment: $url);
}
foreach (['https://api.uapay.ua', 'HTTPS://API.UAPAY.UA/', 'https://api.uapay.ua:8443/base/', 'http://127.0.0.1:80/', 'http://127.1.2.3', 'http://localhost/', 'http://LOCALHOST:8620',
	'http://[::1]:8620/', 'http://[0:0:0:0:0:0:0:1]/', 'http://127.255.255.254:65535/', 'https://[2001:db8::1]:8443/', 'https://192.0.2.1/'] as $url) {
	echo $url, ' ';
	option_faults(environment: $url);
}
?>
--EXPECT--
"" environment: must be a URL like "https://api.uapay.ua/"
"api.uapay.ua" environment: must be a URL like "https://api.uapay.ua/"
"//api.uapay.ua/" environment: must be a URL like "https://api.uapay.ua/"
"https://" environment: must be a URL like "https://api.uapay.ua/"
"https:///" environment: must be a URL like "https://api.uapay.ua/"
"ftp://api.uapay.ua/" environment: must begin with https://
"file:///etc/passwd" environment: must be a URL like "https://api.uapay.ua/"
"javascript:alert(1)" environment: must be a URL like "https://api.uapay.ua/"
"http://api.uapay.ua/" environment: must begin with https:// (http is for this machine alone)
"http://127.0.0.1.nip.io/" environment: must begin with https:// (http is for this machine alone)
"http://127.evil.example/" environment: must begin with https:// (http is for this machine alone)
"http://localhost.evil.example/" environment: must begin with https:// (http is for this machine alone)
"http://127.0.0.1@evil.example/" environment: must have no user, query or fragment
"http://0.0.0.0/" environment: must begin with https:// (http is for this machine alone)
"http://10.0.0.1/" environment: must begin with https:// (http is for this machine alone)
"https://user:pass@api.uapay.ua/" environment: must have no user, query or fragment
"https://user@api.uapay.ua/" environment: must have no user, query or fragment
"https://api.uapay.ua/?x=1" environment: must have no user, query or fragment
"https://api.uapay.ua/?" environment: must have no user, query or fragment
"https://api.uapay.ua/#a" environment: must have no user, query or fragment
"https://api.uapay.ua/#" environment: must have no user, query or fragment
"https://api.uapay.ua/api/" environment: must be given without "api/"
"https://api.uapay.ua/api" environment: must be given without "api/"
"https://api.uapay.ua/ " environment: must not contain blanks, backslashes or non-ASCII characters
" https://api.uapay.ua/" environment: must be a URL like "https://api.uapay.ua/"
"https://api.uapay.ua /" environment: must not contain blanks, backslashes or non-ASCII characters
"https://api.uapay.ua/\n" environment: must not contain blanks, backslashes or non-ASCII characters
"https://api.uapay.ua/\u0000" environment: must not contain blanks, backslashes or non-ASCII characters
"https://api.uapay.ua:99999/" environment: must be a URL like "https://api.uapay.ua/"
"https://api.uapay.ua:x/" environment: must be a URL like "https://api.uapay.ua/"
"https://api.uapay.ua\\@evil.example/" environment: must have no user, query or fragment
"https://api.uapay.ua\\evil/" environment: must not contain blanks, backslashes or non-ASCII characters
"https://\ufffd/" environment: must not contain blanks, backslashes or non-ASCII characters
"http://127.0.0.256/" environment: must begin with https:// (http is for this machine alone)
"http://127.1.2.3.4/" environment: must begin with https:// (http is for this machine alone)
"http://127.../" environment: must begin with https:// (http is for this machine alone)
"http://127.1/" environment: must begin with https:// (http is for this machine alone)
"http://[::2]/" environment: must begin with https:// (http is for this machine alone)
"http://[::ffff:127.0.0.1]/" environment: must begin with https:// (http is for this machine alone)
"https://api.uapay.ua:0/" environment: must have a port from 1 to 65535
"https://api.uapay.ua:65536/" environment: must be a URL like "https://api.uapay.ua/"
"https://api.uapay.ua:/" environment: must have a port from 1 to 65535
"https://[::1/" environment: must name a host: a name, an IPv4 address, or an IPv6 address in brackets
"https://[::g]/" environment: must name a host: a name, an IPv4 address, or an IPv6 address in brackets
"https://::1/" environment: must name a host: a name, an IPv4 address, or an IPv6 address in brackets
"https://a..b/" environment: must name a host: a name, an IPv4 address, or an IPv6 address in brackets
"https://-a/" environment: must name a host: a name, an IPv4 address, or an IPv6 address in brackets
"https://a,b/" environment: must name a host: a name, an IPv4 address, or an IPv6 address in brackets
"https://1.2/" environment: must name a host: a name, an IPv4 address, or an IPv6 address in brackets
"https://a%41/" environment: must name a host: a name, an IPv4 address, or an IPv6 address in brackets
https://api.uapay.ua accepted
HTTPS://API.UAPAY.UA/ accepted
https://api.uapay.ua:8443/base/ accepted
http://127.0.0.1:80/ accepted
http://127.1.2.3 accepted
http://localhost/ accepted
http://LOCALHOST:8620 accepted
http://[::1]:8620/ accepted
http://[0:0:0:0:0:0:0:1]/ accepted
http://127.255.255.254:65535/ accepted
https://[2001:db8::1]:8443/ accepted
https://192.0.2.1/ accepted
