--TEST--
A key longer than a block of SHA-256 signs as hash_hmac() does
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

foreach ([64, 65, 200] as $length) {
	$key = str_repeat('k', $length);
	$server = Server::start([['data' => ['id' => 'i']]], ['key' => $key]);
	$client = client($server, secretKey: $key, requireSignedResponses: true);
	echo $client->invoices->update('i', ['extraInfo' => 'x']), ' ';
	[$header, $payload, $mac] = explode('.', $server->requests('update')[0]['json']['token']);
	var_dump(base64_decode(strtr($mac, '-_', '+/')) === hash_hmac('sha256', "$header.$payload", $key, true));
}
?>
--EXPECT--
i bool(true)
i bool(true)
i bool(true)
