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
--EXPECT--
read: TransportException: no answer (http): Unsupported protocol
effect: OutcomeUnknownException <- TransportException: no answer (http): Unsupported protocol
session: SessionException <- TransportException: no answer (http): Unsupported protocol
read: TransportException: no answer (http): Unsupported protocol
effect: OutcomeUnknownException <- TransportException: no answer (http): Unsupported protocol
session: SessionException <- TransportException: no answer (http): Unsupported protocol
