<?php
declare(strict_types=1);

namespace UapaySandbox\Tests;

use UapaySandbox\Tests\World as W;

/*
 * What old clients send. Each request is refused without the quirk "lenient" and taken with it.
 */

$tried = static function (World $w, array $request, string $fault, string $endpoint = 'invoicer/invoices/show'): void {
	/** @var array<string, mixed> $request */
	$strict = $w->client->send($endpoint, $request);
	W::same(true, in_array($strict->get('error.code'), ['FORMAT_ERROR', 'WRONG_TOKEN'], true), "strict: $strict->body");
	$lenient = $w->client->send($endpoint, $request, 'lenient');
	W::same($fault, $lenient->get('error.code') ?? 'ok', "lenient: $lenient->body");
};

return [
	'iat is a float or a string' => static function (World $w) use ($tried): void {
		foreach ([microtime(true), (string) time(), time() . '.125'] as $iat) {
			$tried($w, $w->client->sign(['iat' => $iat] + $w->client->request(['id' => 'x'])), 'WRONG_ID');
		}
		foreach ([time() - 25.5, (string) (time() + 25)] as $iat) {
			$tried($w, $w->client->sign(['iat' => $iat] + $w->client->request(['id' => 'x'])), 'TIMELIMIT_ERROR');
		}
		foreach (['', 'now', '-1', true, [1]] as $iat) {
			$tried($w, $w->client->sign(['iat' => $iat] + $w->client->request(['id' => 'x'])), 'FORMAT_ERROR');
		}
		$unsigned = $w->unsigned();
		W::same('WRONG_ID', $unsigned->send('invoicer/invoices/show', ['iat' => microtime(true)] + $unsigned->request(['id' => 'x']), 'lenient')
			->get('error.code'));
	},
	'iat and data stand in the token alone' => static function (World $w) use ($tried): void {
		$request = $w->client->request(['id' => 'x']);
		$token = Client::token($request, Client::KEY);
		$tried($w, array_diff_key($request, ['iat' => 0]) + ['token' => $token], 'WRONG_ID');
		$old = ['iat' => time() - 30] + $request;
		$tried($w, ['params' => $old['params'], 'token' => Client::token($old, Client::KEY)], 'TIMELIMIT_ERROR');
		$tried($w, ['params' => $request['params'], 'token' => Client::token(['params' => $request['params']], Client::KEY)], 'FORMAT_ERROR');

		$request = $w->client->request(['systemType' => 'ECOM'], [
			'externalId' => 'from the token', 'type' => 'PAY', 'amount' => 1999, 'description' => 'Order',
		]);
		$body = ['params' => $request['params'], 'token' => Client::token($request, Client::KEY)];
		$tried($w, $body, 'ok', 'invoicer/invoices/create');
		$created = $w->client->call('invoicer/invoices/show/list', ['externalIds' => ['from the token']]);
		W::same(1999, $created->data('invoices.0.amount'));
	},
	'the claims have no params' => static function (World $w) use ($tried): void {
		$request = $w->client->request(['id' => 'x']);
		$tried($w, $request + ['token' => Client::token(['iat' => $request['iat']], Client::KEY)], 'WRONG_ID');
		$opening = ['params' => ['clientId' => '6412'], 'iat' => time()];
		$inlined = static fn (string $id): array => $opening + ['token' => Client::token(['clientId' => $id, 'iat' => $opening['iat']], Client::KEY)];
		$tried($w, $inlined('6412'), 'ok', 'sessions/create');
		$tried($w, $inlined('7000'), 'WRONG_TOKEN', 'sessions/create');
	},
	'the claims have an empty token' => static function (World $w) use ($tried): void {
		$request = $w->client->request(['id' => 'x']);
		$tried($w, $request + ['token' => Client::token($request + ['token' => ''], Client::KEY)], 'WRONG_ID');
		$tried($w, $request + ['token' => Client::token($request + ['token' => 'x'], Client::KEY)], 'WRONG_TOKEN');
	},
	'what is signed counts all the same' => static function (World $w): void {
		$request = $w->client->request(['id' => 'x']);
		$tokens = [
			Client::token($request, 'other'),
			Client::token(['params' => ['id' => 'y']] + $request, Client::KEY),
			Client::token(['iat' => time() + 9] + $request, Client::KEY),
			Client::token($request + ['more' => 1], Client::KEY),
			Client::token(['params' => $request['params']], Client::KEY),
		];
		foreach ($tokens as $token) {
			W::same('WRONG_TOKEN', $w->client->send('invoicer/invoices/show', $request + ['token' => $token], 'lenient')->get('error.code'));
		}
		W::same('REQUIRED', $w->client->send('invoicer/invoices/show', $request, 'lenient')->get('error.fields.token'));
		$paid = $w->client->paid();
		$body = $w->client->request($paid, ['amount' => 1999]);
		$said = ['data' => ['amount' => 1]] + $body;
		W::same('WRONG_TOKEN', $w->client->send('invoicer/payments/reverse', $body + ['token' => Client::token($said, Client::KEY)], 'lenient')
			->get('error.code'));
		W::same('FINISHED/FINISHED', $w->client->statuses($paid));
	},
	'a client that does as documented is served as before' => static function (World $w): void {
		W::same('WRONG_ID', $w->client->call('invoicer/invoices/show', ['id' => 'x'], null, 'lenient')->get('error.code'));
	},
];
