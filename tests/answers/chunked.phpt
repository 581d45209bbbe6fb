--TEST--
A chunked body that ends without its last chunk
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['chunks' => ['{"status":1,"data":{"paymentId":"p",', '"id":"s"}}'], 'unfinished' => true, 'close' => 'fin']);
three_calls(['raw' => "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n", 'close' => 'fin']);
?>
--EXPECTF--
read: Transport(reset): no answer (reset): transfer closed with outstanding read data remaining
effect: OutcomeUnknown < Transport(reset): no answer (reset): transfer closed with outstanding read data remaining
session: Session < Transport(reset): no answer (reset): transfer closed with outstanding read data remaining
read: Transport(reset): no answer (reset): %shex%s
effect: OutcomeUnknown < Transport(reset): no answer (reset): %shex%s
session: Session < Transport(reset): no answer (reset): %shex%s
