--TEST--
An answer just under 16 MiB is read
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

$text = str_repeat('x', (16 << 20) - 100);
$server = Server::start([['body' => '{"status":1,"data":{"paymentId":"p","x":"' . $text . '"}}']]);
$answer = plain_client($server, timeout: 20.0)->request('x/y');
var_dump(strlen($answer['x']), $answer['x'] === $text);
?>
--EXPECT--
int(16777116)
bool(true)
