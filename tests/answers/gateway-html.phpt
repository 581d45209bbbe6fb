--TEST--
HTML from a gateway is no answer, and its HTTP status is told
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['status' => 502, 'headers' => ['Content-Type' => 'text/html'], 'body' => '<html><body>502 Bad Gateway</body></html>']);
three_calls(['status' => 200, 'headers' => ['Content-Type' => 'text/html'], 'body' => '<html>maintenance</html>']);
?>
--EXPECT--
read: Protocol: the answer is HTML, probably from a gateway in front of UAPAY (HTTP 502)
effect: OutcomeUnknown < Protocol: the answer is HTML, probably from a gateway in front of UAPAY (HTTP 502)
session: Session < Protocol: the answer is HTML, probably from a gateway in front of UAPAY (HTTP 502)
read: Protocol: the answer is HTML, probably from a gateway in front of UAPAY (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is HTML, probably from a gateway in front of UAPAY (HTTP 200)
session: Session < Protocol: the answer is HTML, probably from a gateway in front of UAPAY (HTTP 200)
