<?php

/* SPDX-License-Identifier: MIT */

/*
 * Writes what the benchmarks' server answers, one file each: payments and lists of 100 invoices, signed and plain.
 * Arguments: the folder, the key.
 */

require __DIR__ . '/../tests/server/token.inc';

[, $folder, $key] = $argv;

function message(string $file): array
{
	return json_decode(file_get_contents(__DIR__ . "/../tests/data/$file"), true, 512, JSON_THROW_ON_ERROR)['data'];
}

function signed(array $claims, string $key): string
{
	return server_json(['status' => 1, 'data' => ['token' => server_token($claims + ['iat' => 1700000000], $key)]]);
}

[$invoice] = message('invoices-show-list.response.json')['invoices'];
$list = [];
for ($i = 0; $i < 100; $i++) {
	$list[] = ['id' => sprintf('0004cf22-3a80-475c-bee4-%012d', $i), 'externalId' => (string) (1500383075 + $i), 'amount' => 100 + $i] + $invoice;
}
$payment = message('payments-show.response.json');
$callback = json_decode(file_get_contents(__DIR__ . '/../tests/data/callback.invoicer.claims-visible-part.json'), true);
unset($callback['iat']);

$files = [
	'session.json' => server_json(['status' => 1, 'data' => ['id' => '9499b6f1-907c-4907-93bf-5d89bda6c40a']]),
	'show.json' => signed($payment, $key),
	'list.json' => signed(['invoices' => $list], $key),
	'list-plain.json' => server_json(['status' => 1, 'data' => ['invoices' => $list]]),
	'callback.json' => server_json(['token' => server_token($callback + ['iat' => 1700000000], $key)]),
	'refused.json' => server_json(['status' => 0, 'error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'x']]]),
	'gateway.html' => '<html><body>502 Bad Gateway</body></html>',
];
foreach ($files as $name => $text) {
	file_put_contents("$folder/$name", $text);
}
