--TEST--
A compressed answer, which nobody asked for, is no answer
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

// gzip of {"status":1,"data":{"paymentId":"p","id":"s"}}
$body = base64_decode('H4sIAAAAAAACA6tWKi5JLCktVrIy1FFKSSxJVLKqVipIrMxNzSvxTFGyUipQ0lHKBDGKlWprAX5pbLIuAAAA');
three_calls(['body' => $body, 'headers' => ['Content-Encoding' => 'gzip']]);
?>
--EXPECT--
read: Protocol: the answer is not valid JSON: unexpected character at byte 0 (HTTP 200)
effect: OutcomeUnknown < Protocol: the answer is not valid JSON: unexpected character at byte 0 (HTTP 200)
session: Session < Protocol: the answer is not valid JSON: unexpected character at byte 0 (HTTP 200)
