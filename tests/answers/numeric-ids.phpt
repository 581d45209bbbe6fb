--TEST--
An id that came as a number is the same id as a string
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

$server = Server::start([['body' => '{"status":1,"data":{"paymentId":7}}'], ['body' => '{"status":1,"data":{"paymentId":9007199254740992}}']]);
$client = plain_client($server);
var_dump($client->payments->show('7')->id, $client->payments->reverse('9007199254740992', 'i'));
?>
--EXPECT--
string(1) "7"
string(16) "9007199254740992"
