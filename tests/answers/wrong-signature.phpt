--TEST--
An answer that is signed with another key is not believed
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

three_calls(['data' => ['paymentId' => 'p', 'id' => 's'], 'key' => 'another key']);
?>
--EXPECT--
read: Signature: the token's signature does not match
effect: OutcomeUnknown < Signature: the token's signature does not match
session: Session < Signature: the token's signature does not match
