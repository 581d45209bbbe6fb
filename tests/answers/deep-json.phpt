--TEST--
JSON that is nested too deeply is refused where it is relied on, and the text of it elsewhere
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

$deep = str_repeat('[', 5000) . str_repeat(']', 5000);
three_calls(['body' => '{"status":1,"data":{"paymentId":' . $deep . ',"id":' . $deep . '}}']);
$server = Server::start([['repeat' => true, 'body' => '{"status":1,"data":{"paymentId":"p","id":"s","x":' . $deep . '}}']]);
var_dump(plain_client($server)->payments->show('p')->extra['x'] === $deep, plain_client($server)->payments->reverse('p', 'i'));
?>
--EXPECT--
read: Protocol: the answer is not valid JSON: nested too deeply at byte 94 (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not valid JSON: nested too deeply at byte 94 (HTTP 200)
session: Session < Protocol: the answer is not valid JSON: nested too deeply at byte 94 (HTTP 200)
bool(true)
string(1) "p"
