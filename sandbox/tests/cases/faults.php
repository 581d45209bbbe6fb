<?php
declare(strict_types=1);

namespace UapaySandbox\Tests;

use UapaySandbox\Tests\World as W;

$set = static function (World $w, string $kind, string $timing = '', int $value = 1): void {
	$answer = $w->client->admin('POST', 'faults', ['faults' => [
		['endpoint' => 'invoicer/payments/reverse', 'kind' => $kind, 'timing' => $timing, 'value' => $value],
	]]);
	W::same(true, $answer->get('ok'), $answer->body);
};

return [
	'before: nothing is executed' => static function (World $w) use ($set): void {
		$ids = $w->client->paid();
		$kinds = ['http-500' => 500, 'http-502' => 502, 'http-503' => 503, 'http-429' => 429, 'session' => 200, 'time' => 200];
		foreach ($kinds as $kind => $status) {
			$set($w, $kind, '', 7);
			$answer = $w->client->call('invoicer/payments/reverse', $ids);
			W::same($status, $answer->status, $kind);
			W::same(in_array($status, [503, 429], true) ? '7' : null, $answer->header('Retry-After'));
			W::same('FINISHED/FINISHED', $w->client->statuses($ids));
		}
	},
	'after: executed, the answer is spoilt' => static function (World $w) use ($set): void {
		$kinds = ['http-502' => 502, 'empty' => 200, 'html' => 200, 'garbage' => 200, 'truncated' => 200, 'cut' => 200, 'bad-signature' => 200, 'plain' => 200];
		foreach ($kinds as $kind => $status) {
			$ids = $w->client->paid();
			$set($w, $kind, 'after');
			$answer = $w->client->call('invoicer/payments/reverse', $ids);
			W::same($status, $answer->status, $kind);
			W::same($kind === 'plain' ? $ids['paymentId'] : null, $answer->data('paymentId'), $kind);
			W::same('REVERSED/REVERSED', $w->client->statuses($ids), $kind);
		}
	},
	'slow' => static function (World $w) use ($set): void {
		foreach (['before', 'after'] as $timing) {
			$set($w, 'slow', $timing, 300);
			$started = microtime(true);
			$w->client->call('invoicer/payments/reverse', $w->client->paid());
			W::same(true, microtime(true) - $started > 0.3);
		}
	},
	'nothing is misspelt in silence' => static function (World $w): void {
		foreach ([['kind' => 'nothing'], ['kind' => 'cut', 'timing' => 'before'], ['kind' => 'cut', 'endpoint' => 'x']] as $fault) {
			W::same(400, $w->client->admin('POST', 'faults', ['faults' => [$fault]])->status);
		}
		W::same(400, $w->client->call('invoicer/invoices/show', ['id' => 'x'], null, 'nothing')->status);
		W::same(400, $w->client->admin('POST', 'settings', ['quirks' => ['nothing']])->status);
		W::same(404, $w->client->admin('POST', 'nothing')->status);
	},
	'from the environment' => static function (World $w): void {
		$client = new Client($w->start(['FAULTS' => 'invoicer/invoices/show=http-502:before:2,*=empty:after:1']), '6412', Client::KEY);
		$seen = [];
		foreach (['sessions/create', 'invoicer/invoices/show', 'invoicer/invoices/show', 'sessions/create'] as $endpoint) {
			$seen[] = $client->send($endpoint, ['params' => (object) []])->status;
		}
		W::same([200, 502, 502, 200], $seen);
	},
	'the log counts requests and effects' => static function (World $w) use ($set): void {
		$w->client->admin('POST', 'reset');
		$client = new Client($w->client->url, '6412', Client::KEY);
		$ids = $client->paid();
		$set($w, 'http-502', 'after');
		$client->call('invoicer/payments/reverse', $ids);
		$set($w, 'http-502', 'before');
		$client->call('invoicer/payments/reverse', $ids);
		$client->call('invoicer/payments/reverse', $ids);
		$log = $client->admin('GET', 'log');
		W::same(3, $log->get('counts.invoicer/payments/reverse'));
		$executions = (array) $log->get('executions');
		W::same(['create', 'pay', 'reverse'], array_column($executions, 'effect'));
		W::same(['ok', 'fault', 'WRONG_STATUS'], array_slice(array_column((array) $log->get('requests'), 'result'), -3));
		W::same([1, 0, 0], array_slice(array_column((array) $log->get('requests'), 'executed'), -3));
	},
];
