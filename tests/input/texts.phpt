--TEST--
Text with a NUL byte or broken UTF-8 is refused, in values and in keys
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
invoice_faults($client, ['description' => "a\0b", 'externalId' => "\xff", 'redirectUrl' => "\xc3", 'email' => "\xed\xa0\x80", 'tag' => "\0"]);
invoice_faults($client, ['extraInfo' => "{\0}"]);
invoice_faults($client, ['extraInfo' => ["a\0b" => 1, "\xff" => 1, 'good' => ["\x1b" => "\xfe"]]]);
invoice_faults($client, ["amount\0" => 1, "description\xff" => 1]);
faults(fn () => $client->invoices->show("a\0"));
faults(fn () => $client->payments->confirm("a\0", "\xff", "\0", "\xff"));
try {
	$client->invoices->create(["tag\xff" => 1] + INVOICE);
} catch (Uapay\Exception\InvalidRequestException $e) {
	echo json_encode($e->getMessage(), JSON_THROW_ON_ERROR), "\n";
}
sent($server);
?>
--EXPECT--
data.externalId: must be valid UTF-8
data.description: must not contain a NUL byte
data.redirectUrl: must be valid UTF-8
data.email: must be valid UTF-8
data.tag: must not contain a NUL byte
data.extraInfo: must not contain a NUL byte
data.extraInfo.a\x00b: must not contain a NUL byte
data.extraInfo.\xFF: must be valid UTF-8
data.extraInfo.good.\e: must be valid UTF-8
data.amount\x00: is not a field of UAPAY: did you mean "amount"?
data.description\xFF: is not a field of UAPAY: did you mean "description"?
id: must not contain a NUL byte
paymentId: must not contain a NUL byte
invoiceId: must be valid UTF-8
code: must not contain a NUL byte
key: must be valid UTF-8
"invoicer\/invoices\/create: data.tag\\xFF is not a field of UAPAY: did you mean \"tag\"?"
requests: 0, connections: 0
