--TEST--
Characters that nobody sees, as keys have them that were pasted from a page or a mail, are refused by name
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

foreach (["key\u{A0}", "\u{202F}key", "key\u{200B}", "\u{FEFF}key", "ke\u{2060}y", "k\u{AD}ey", "\u{200E}key", "k\u{2007}ey", "key\u{200C}"] as $key) {
	option_faults(secretKey: $key);
}
option_faults(clientId: "6412\u{FEFF}");
option_faults(clientId: "64\u{A0}12", secretKey: "\u{200B}k");
$client = new Uapay\Client('1', 'key');
thrown(fn () => $client->with(secretKey: "key\u{200B}"));
thrown(fn () => $client->callback('{}', ["previous\u{A0}"]));
option_faults(secretKey: 'abc+/==');
option_faults(secretKey: 'ключ', clientId: 'магазин 7');
?>
--EXPECT--
secretKey: must not contain a no-break space (U+00A0), which nobody sees
secretKey: must not contain a narrow no-break space (U+202F), which nobody sees
secretKey: must not contain a zero-width space (U+200B), which nobody sees
secretKey: must not contain a byte order mark (U+FEFF), which nobody sees
secretKey: must not contain a word joiner (U+2060), which nobody sees
secretKey: must not contain a soft hyphen (U+00AD), which nobody sees
secretKey: must not contain a left-to-right mark (U+200E), which nobody sees
secretKey: must not contain a figure space (U+2007), which nobody sees
secretKey: must not contain a zero-width non-joiner (U+200C), which nobody sees
clientId: must not contain a byte order mark (U+FEFF), which nobody sees
clientId: must not contain a no-break space (U+00A0), which nobody sees
secretKey: must not contain a zero-width space (U+200B), which nobody sees
Uapay\Exception\InvalidRequestException: secretKey must not contain a zero-width space (U+200B), which nobody sees
Uapay\Exception\InvalidRequestException: previousKeys must not contain a no-break space (U+00A0), which nobody sees
accepted
accepted
