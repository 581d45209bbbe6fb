--TEST--
Bytes that are not HTTP are no answer
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['raw' => "SSH-2.0-OpenSSH_9.2\r\n", 'close' => 'fin']);
three_calls(['raw' => "HTTP/1.1 abc\r\n\r\n", 'close' => 'fin']);
?>
--EXPECTF--
read: Transport(http): no answer (http): %r(Unsupported protocol|Invalid status line)%r
effect: OutcomeUnknown < Transport(http): no answer (http): %r(Unsupported protocol|Invalid status line)%r
session: Session < Transport(http): no answer (http): %r(Unsupported protocol|Invalid status line)%r
read: Transport(http): no answer (http): %r(Unsupported protocol|Invalid status line)%r
effect: OutcomeUnknown < Transport(http): no answer (http): %r(Unsupported protocol|Invalid status line)%r
session: Session < Transport(http): no answer (http): %r(Unsupported protocol|Invalid status line)%r
