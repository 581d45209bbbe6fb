--TEST--
Fake: a path is all that the client was asked for, also where it or the environment has an "api/" of its own
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/testing.inc';

$fake = new Uapay\Testing\Fake();
foreach (['http://127.0.0.1:1', 'http://127.0.0.1:1/api/uapay', 'http://127.0.0.1:1/a/api/api/b/'] as $environment) {
	$client = $fake->client(environment: $environment);
	$fake->reply('shops/api/list', ['of' => 'shops'])->reply('payments/show', ['paymentId' => 'p']);
	echo $client->request('shops/api/list')['of'], ' ', $client->payments->show('p')->id, "\n";
}
echo implode(' ', array_unique(array_column($fake->requests(), 'path'))), "\n";
try {
	$fake->client()->request('shops/api/other');
} catch (Uapay\Testing\UnexpectedRequest $e) {
	echo $e->getMessage(), "\n";
}
?>
--EXPECT--
shops p
shops p
shops p
shops/api/list invoicer/payments/show
shops/api/other was called, and nothing is queued for it in Uapay\Testing\Fake. Queued are: none
