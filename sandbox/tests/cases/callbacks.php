<?php
declare(strict_types=1);

namespace UapaySandbox\Tests;

use UapaySandbox\Tests\World as W;

return [
	'come signed, one per change' => static function (World $w): void {
		$ids = $w->client->paid(['type' => 'HOLD', 'callbackUrl' => $w->callbackUrl(), 'extraInfo' => '{"я":1}']);
		$w->client->call('invoicer/payments/complete', $ids);
		$w->client->call('invoicer/payments/reverse', $ids);
		$received = $w->received($ids['invoiceId'], 3);
		W::same(['HOLDED', 'FINISHED', 'REVERSED'], array_column($received, 'paymentStatus'));
		W::same([
			'paymentId', 'invoiceId', 'externalId', 'paymentNumber', 'cardFromMasked', 'cardToMasked', 'amount', 'status', 'type',
			'systemType', 'paymentStatus', 'receiptPath', 'extraInfo', 'createDate', 'payDate', 'iat',
		], array_keys($received[0]));
		W::same('{"я":1}', $received[0]['extraInfo']);
	},
	'come plain to a client without a key' => static function (World $w): void {
		$ids = $w->unsigned()->paid(['callbackUrl' => $w->callbackUrl()]);
		W::same($ids['paymentId'], $w->received($ids['invoiceId'], 1)[0]['paymentId'] ?? null);
	},
	'are repeated until HTTP 200' => static function (World $w): void {
		$ids = $w->client->paid(['callbackUrl' => $w->callbackUrl(2)]);
		W::same(3, count($w->received($ids['invoiceId'], 3)));
		usleep(100_000);
		$mine = array_values(array_filter(
			(array) $w->client->admin('GET', 'callbacks')->get('callbacks'),
			static fn (mixed $c): bool => is_array($c) && $c['invoiceId'] === $ids['invoiceId'],
		));
		W::same('delivered', $mine[0]['state']);
		W::same([500, 500, 200], array_column((array) $mine[0]['attempts'], 'httpStatus'));
		$w->client->admin('POST', 'callbacks/send', ['seq' => $mine[0]['seq']]);
		W::same(4, count($w->received($ids['invoiceId'], 4)), 'a duplicate');
	},
	'are given up' => static function (World $w): void {
		$client = new Client($w->start(['CLOCK_SCALE' => '0']), '6412', Client::KEY);
		$ids = $client->paid(['callbackUrl' => $w->callbackUrl(99)]);
		W::same(6, count($w->received($ids['invoiceId'], 6)));
		usleep(100_000);
		W::same('given-up', $client->admin('GET', 'callbacks')->get('callbacks.0.state'));
	},
	'do not hold up the server when the shop does not listen' => static function (World $w): void {
		$started = microtime(true);
		$w->client->paid(['callbackUrl' => 'http://127.0.0.1:9/']);
		W::same(true, microtime(true) - $started < 2);
	},
	'leave no process behind' => static function (World $w): void {
		if (!is_dir('/proc/self')) {
			return;
		}
		$store = "$w->folder/gone.sqlite";
		$client = new Client($w->start(['STORE' => $store, 'CLOCK_SCALE' => '1']), '6412', Client::KEY);
		$client->paid(['callbackUrl' => $w->callbackUrl(99)]);
		$running = static function () use ($store): int {
			$found = 0;
			foreach (glob('/proc/[0-9]*') ?: [] as $process) {
				if (str_contains((string) @file_get_contents("$process/cmdline"), "--store=$store")) {
					$found++;
					foreach (glob("$process/fd/*") ?: [] as $fd) {
						W::same(false, str_starts_with((string) @readlink($fd), 'socket:'), 'an inherited socket');
					}
				}
			}
			return $found;
		};
		usleep(500_000);
		W::same(1, $running());
		array_map(unlink(...), glob("$store*") ?: []);
		$end = microtime(true) + 3;
		while ($running() > 0 && microtime(true) < $end) {
			usleep(50_000);
		}
		W::same(0, $running());
	},
];
