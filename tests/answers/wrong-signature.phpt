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
read: SignatureException: the token's signature does not match
effect: OutcomeUnknownException <- SignatureException: the token's signature does not match
session: SessionException <- SignatureException: the token's signature does not match
