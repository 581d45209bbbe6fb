--TEST--
A redirect is not followed, whatever its body says
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

$other = Server::start([['repeat' => true, 'if_path' => '/', 'data' => ['paymentId' => 'p', 'id' => 's']]]);
foreach ([301, 302, 303, 307, 308] as $status) {
	three_calls(['status' => $status, 'headers' => ['Location' => $other->url . 'api/x'], 'body' => $status === 302 ? '{"status":1,"data":{"paymentId":"p","id":"s"}}' : '']);
}
three_calls(['status' => 302, 'headers' => ['Location' => $other->url], 'body' => '<html>moved</html>']);
var_dump($other->connections());
?>
--EXPECT--
read: Protocol: the server answered with a redirect, which is not followed (HTTP 301)
effect: OutcomeUnknown < Protocol: the server answered with a redirect, which is not followed (HTTP 301)
session: Session < Protocol: the server answered with a redirect, which is not followed (HTTP 301)
read: Protocol: the server answered with a redirect, which is not followed (HTTP 302)
effect: OutcomeUnknown < Protocol: the server answered with a redirect, which is not followed (HTTP 302)
session: Session < Protocol: the server answered with a redirect, which is not followed (HTTP 302)
read: Protocol: the server answered with a redirect, which is not followed (HTTP 303)
effect: OutcomeUnknown < Protocol: the server answered with a redirect, which is not followed (HTTP 303)
session: Session < Protocol: the server answered with a redirect, which is not followed (HTTP 303)
read: Protocol: the server answered with a redirect, which is not followed (HTTP 307)
effect: OutcomeUnknown < Protocol: the server answered with a redirect, which is not followed (HTTP 307)
session: Session < Protocol: the server answered with a redirect, which is not followed (HTTP 307)
read: Protocol: the server answered with a redirect, which is not followed (HTTP 308)
effect: OutcomeUnknown < Protocol: the server answered with a redirect, which is not followed (HTTP 308)
session: Session < Protocol: the server answered with a redirect, which is not followed (HTTP 308)
read: Protocol: the server answered with a redirect, which is not followed (HTTP 302)
effect: OutcomeUnknown < Protocol: the server answered with a redirect, which is not followed (HTTP 302)
session: Session < Protocol: the server answered with a redirect, which is not followed (HTTP 302)
int(0)
