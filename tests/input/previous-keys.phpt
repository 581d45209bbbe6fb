--TEST--
A wrong entry in previousKeys is refused
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
$signed = client($server);
faults(fn () => $signed->callback('{}', ['ok', 7, '', null, ['x']]));
faults(fn () => $signed->callback('{}', ['a' => new stdClass]));
faults(fn () => $client->callback('{}', []));
sent($server);
?>
--EXPECT--
previousKeys: must be strings that are not empty
previousKeys: must be strings that are not empty
Uapay\Exception\SignatureException: callback: a callback cannot be verified without a secretKey: look the payment up instead
requests: 0, connections: 0
