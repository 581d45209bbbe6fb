<?php
declare(strict_types=1);

namespace UapaySandbox\Tests;

use UapaySandbox\Tests\World as W;

return [
	'a session opens, signed' => static function (World $w): void {
		$answer = $w->client->send('sessions/create', $w->client->sign(['params' => ['clientId' => '6412'], 'iat' => time()]));
		W::same(1, $answer->get('status'));
		W::same(['token'], array_keys((array) $answer->get('data')));
		W::same(36, strlen($answer->text('id')));
		W::same(true, is_int($answer->data('iat')));
	},
	'a session opens, unsigned' => static function (World $w): void {
		$answer = $w->unsigned()->send('sessions/create', ['params' => ['clientId' => '7000']]);
		W::same(['id'], array_keys((array) $answer->get('data')));
	},
	'the client id is a string' => static function (World $w): void {
		$answer = $w->client->send('sessions/create', ['params' => ['clientId' => 6412], 'iat' => time()]);
		W::same('FORMAT_ERROR', $answer->get('error.code'));
		W::same('WRONG_TYPE', $answer->get('error.fields.params.clientId'));
		W::same('REQUIRED', $w->client->send('sessions/create', ['params' => (object) []])->get('error.fields.params.clientId'));
		W::same('9', $w->client->send('sessions/create', ['params' => ['clientId' => '9']])->get('error.details.id'));
	},
	'tokens are verified' => static function (World $w): void {
		$good = $w->client->request(['id' => 'x']);
		$tokens = [
			'WRONG_ID' => [Client::token($good, Client::KEY)],
			'WRONG_TOKEN' => [
				Client::token($good, 'other'),
				Client::token($good, Client::KEY, '{"alg":"none","typ":"JWT"}'),
				Client::token($good, Client::KEY, '{"alg":"HS384","typ":"JWT"}'),
				Client::token(['params' => ['id' => 'y']] + $good, Client::KEY),
				Client::token(['iat' => (string) time()] + $good, Client::KEY),
				Client::token(['data' => (object) []] + $good, Client::KEY),
				'x', 'a.b.c',
			],
		];
		foreach ($tokens as $code => $list) {
			foreach ($list as $token) {
				W::same($code, $w->client->send('invoicer/invoices/show', $good + ['token' => $token])->get('error.code'), $token);
			}
		}
		W::same('REQUIRED', $w->client->send('invoicer/invoices/show', $good)->get('error.fields.token'));
		$typFirst = Client::token($good, Client::KEY, '{"typ":"JWT","alg":"HS256"}');
		W::same('WRONG_ID', $w->client->send('invoicer/invoices/show', $good + ['token' => $typFirst])->get('error.code'));
	},
	'time counts' => static function (World $w): void {
		foreach ([-19 => 'WRONG_ID', -22 => 'TIMELIMIT_ERROR', 18 => 'WRONG_ID', 22 => 'TIMELIMIT_ERROR'] as $shift => $code) {
			$request = ['iat' => time() + $shift] + $w->client->request(['id' => 'x']);
			W::same($code, $w->client->send('invoicer/invoices/show', $w->client->sign($request))->get('error.code'), "$shift s");
		}
		$request = ['iat' => (string) time()] + $w->client->request(['id' => 'x']);
		W::same('WRONG_TYPE', $w->client->send('invoicer/invoices/show', $w->client->sign($request))->get('error.fields.iat'));
		$w->client->admin('POST', 'settings', ['clockOffset' => 100]);
		$answer = $w->client->call('invoicer/invoices/show', ['id' => 'x']);
		$w->client->admin('POST', 'settings', ['clockOffset' => 0]);
		W::same('{"error":{"code":"TIMELIMIT_ERROR"}}', $answer->body);
		W::same(true, abs((int) strtotime((string) $answer->header('Date')) - time() - 100) < 5, 'Date header');
	},
	'dead sessions' => static function (World $w): void {
		$client = new Client($w->start(['SESSION_LIFETIME' => '1', 'ERROR_STATUS' => '400', 'SESSION_ERROR' => 'GONE']), '6412', Client::KEY);
		W::same('WRONG_ID', $client->call('invoicer/invoices/show', ['id' => 'x'])->get('error.code'));
		sleep(2);
		$answer = $client->call('invoicer/invoices/show', ['id' => 'x']);
		W::same('GONE', $answer->get('error.code'));
		W::same(400, $answer->status);
		$other = $w->client;
		$other->session();
		$other->admin('POST', 'sessions/expire');
		W::same('WRONG_SESSION', $other->call('invoicer/invoices/show', ['id' => 'x'])->get('error.code'));
	},
	'all faults at once' => static function (World $w): void {
		$client = $w->client;
		$answer = $client->call('invoicer/invoices/create', ['systemType' => 'P2P'], [
			'externalId' => 1, 'type' => 'SUBSCRIBE', 'amount' => 19.99, 'recurringInterval' => 367, 'callbackUrl' => 'shop.example',
			'extraInfo' => ['a' => 1], 'services' => [['serviceId' => 1], ['amount' => '5']],
		]);
		W::same(['code' => 'FORMAT_ERROR', 'fields' => ['data' => [
			'externalId' => 'WRONG_TYPE', 'description' => 'REQUIRED', 'amount' => 'WRONG_TYPE', 'callbackUrl' => 'WRONG_VALUE',
			'extraInfo' => 'WRONG_TYPE', 'recurringInterval' => 'WRONG_VALUE',
			'services' => ['1' => ['serviceId' => 'REQUIRED', 'amount' => 'WRONG_TYPE']],
			'expiresAt' => 'REQUIRED', 'cardTo' => ['id' => 'REQUIRED'],
		]]], $answer->get('error'));
		W::same('FORMAT_ERROR', Client::http('POST', $client->url . '/api/sessions/create', '{', [])->get('error.code'));
		W::same(['params' => 'WRONG_TYPE'], $client->send('sessions/create', ['params' => []])->get('error.fields'));
		W::same(405, Client::page($client->url . '/api/sessions/create')->status);
		W::same(404, Client::http('POST', $client->url . '/api/nothing', '{}', [])->status);
	},
];
