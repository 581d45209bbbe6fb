--TEST--
appInfo is a text for a header, so it has no line break
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/options.inc';

foreach (['', "plugin\r\nX-Evil: 1", "a\0", "\xff"] as $info) {
	option_faults(appInfo: $info);
}
$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
plain_client($server, appInfo: 'плагін/1.2')->payments->show('p');
echo strtok($server->requests()[0]['headers']['user-agent'], ' '), "\n";
?>
--EXPECT--
appInfo: must not be empty
appInfo: must not contain control characters, such as a line break
appInfo: must not contain control characters, such as a line break
appInfo: must be valid UTF-8
плагін/1.2
