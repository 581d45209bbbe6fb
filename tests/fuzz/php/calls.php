<?php

declare(strict_types=1);

require __DIR__ . '/fuzz.inc';

/* Arguments as requests, and answers as results. The first byte chooses the client, the second the method; then the changes
 * of its usual arguments, then the answers, the last of which takes the rest. */

const EFFECTS = ['invoices->create', 'payments->create', 'payments->confirm', 'payments->complete', 'payments->cancel', 'payments->reverse',
	'request'];
const ERROR = ['fields' => ['params' => ['sessionId' => 'x']], 'details' => ['sessionId' => SESSION], 'message' => SESSION];
const ID = '0004cf22-3a80-475c-bee4-96d6417358a7';

/** method => [how it is called, UAPAY's path, its usual arguments by name, an example answer, what it returns] */
function methods(): array
{
	static $methods;
	$payment = ['paymentId' => ID, 'invoiceId' => ID];
	return $methods ??= [
		'session' => [static fn (Uapay\Client $c) => $c->session(), 'sessions/create', [], null, Uapay\Session::class],
		'renewSession' => [static fn (Uapay\Client $c) => $c->renewSession(), 'sessions/create', [], null, Uapay\Session::class],
		'invoices->create' => [static fn (Uapay\Client $c, mixed ...$a) => $c->invoices->create(...$a), 'invoicer/invoices/create',
			['data' => ['externalId' => '1', 'type' => 'PAY', 'amount' => 1999, 'description' => 'x', 'extraInfo' => ['cart' => 7],
				'services' => [['serviceId' => 'x', 'amount' => 5]], 'expiresAt' => 1700000000000, 'payExpiresAt' => '2021-07-28 15:00:00'],
				'systemType' => Uapay\SystemType::Ecom],
			'invoices-create.response.constructed.json', Uapay\CreatedInvoice::class],
		'invoices->update' => [static fn (Uapay\Client $c, mixed ...$a) => $c->invoices->update(...$a), 'invoicer/invoices/update',
			['id' => ID, 'data' => ['cardTo' => ['pan' => '4111111111111111'], 'tag' => 'x']], 'invoices-update.response.json', 'string'],
		'invoices->show' => [static fn (Uapay\Client $c, mixed ...$a) => $c->invoices->show(...$a), 'invoicer/invoices/show', ['id' => ID],
			'invoices-show.response.constructed.json', Uapay\Invoice::class],
		'invoices->showList' => [static fn (Uapay\Client $c, mixed ...$a) => $c->invoices->showList(...$a), 'invoicer/invoices/show/list',
			['ids' => [ID, 'x'], 'externalIds' => null], 'invoices-show-list.response.json', Uapay\InvoiceList::class],
		'invoices->findByExternalId' => [static fn (Uapay\Client $c, mixed ...$a) => $c->invoices->findByExternalId(...$a),
			'invoicer/invoices/show/list', ['externalId' => '1500383075'], 'invoices-show-list.response.json', '?' . Uapay\Invoice::class],
		'payments->create' => [static fn (Uapay\Client $c, mixed ...$a) => $c->payments->create(...$a), 'invoicer/payments/create',
			['data' => ['invoiceId' => ID, 'cardFrom' => ['id' => ID, 'securityCode' => '123'], 'amount' => 100],
				'device' => ['ip' => '127.0.0.1', 'colorDepth' => 24, 'javaEnabled' => false, 'time' => '2021-10-07T14:55:52.832Z'], 'locale' => null],
			'payments-create.response.constructed.json', Uapay\CreatedPayment::class],
		'payments->checkStatus' => [static fn (Uapay\Client $c, mixed ...$a) => $c->payments->checkStatus(...$a), 'invoicer/payments/checkStatus',
			$payment, 'payments-checkStatus.response-3ds.constructed.json', Uapay\PaymentCheck::class],
		'payments->confirm' => [static fn (Uapay\Client $c, mixed ...$a) => $c->payments->confirm(...$a), 'invoicer/payments/confirm',
			$payment + ['code' => '1234', 'key' => 'k'], 'payments-confirm.response.json', 'null'],
		'payments->complete' => [static fn (Uapay\Client $c, mixed ...$a) => $c->payments->complete(...$a), 'invoicer/payments/complete',
			$payment + ['amount' => null], 'payments-complete.response.json', 'string'],
		'payments->cancel' => [static fn (Uapay\Client $c, mixed ...$a) => $c->payments->cancel(...$a), 'invoicer/payments/cancel', $payment,
			'payments-cancel.response.json', 'string'],
		'payments->reverse' => [static fn (Uapay\Client $c, mixed ...$a) => $c->payments->reverse(...$a), 'invoicer/payments/reverse',
			$payment + ['amount' => 100], 'payments-reverse.response.json', 'string'],
		'payments->show' => [static fn (Uapay\Client $c, mixed ...$a) => $c->payments->show(...$a), 'invoicer/payments/show',
			['paymentId' => ID], 'payments-show.response.json', Uapay\Payment::class],
		'payments->showMany' => [static fn (Uapay\Client $c, mixed ...$a) => $c->payments->showMany(...$a), 'invoicer/payments/show',
			['paymentIds' => ['a', 'b', '7', 'a']], 'payments-show.response.json', 'array'],
		'payments->showCommission' => [static fn (Uapay\Client $c, mixed ...$a) => $c->payments->showCommission(...$a),
			'invoicer/payments/showCommission', ['invoiceId' => ID, 'amount' => 100], 'payments-showCommission.response.json',
			Uapay\Commission::class],
		'subscriptions->update' => [static fn (Uapay\Client $c, mixed ...$a) => $c->subscriptions->update(...$a), 'invoicer/subscriptions/update',
			['invoiceId' => ID, 'interval' => 30, 'expiresAt' => null], 'subscriptions-update.response.json', Uapay\Subscription::class],
		'request' => [static fn (Uapay\Client $c, mixed ...$a) => $c->request(...$a), 'cards/create',
			['path' => 'cards/create', 'params' => ['a' => 1], 'data' => ['b' => [1.5, 'x']]], 'invoices-show.response.constructed.json', 'array'],
	];
}

function client(int $which): Uapay\Client
{
	static $clients = [];
	return $clients[$which % 6] ??= new Uapay\Client('6412', $which % 3 === 0 ? null : KEY, 'https://uapay.example/',
		requireSignedResponses: $which % 3 === 2, maxRetries: $which % 6 < 3 ? 2 : 0, concurrency: 2);
}

/** An argument of the right type, mostly: what the engine checks by itself is not ours to test. */
function argument(Input $input, string $method, string $name, mixed $usual): mixed
{
	$change = $input->byte();
	if ($change === 0) {
		return $usual;
	}
	if (is_array($usual)) {
		return str_ends_with($name, 's') && $name !== 'params' ? ids($input, $change) : $input->change($usual);
	}
	return match ($name) {
		'systemType' => $input->one_of(Uapay\SystemType::cases()),
		'locale' => $input->one_of([null, ...Uapay\Locale::cases()]),
		'amount', 'interval' => $input->one_of([1, 0, -1, 366, 367, 2 ** 53, 2 ** 53 + 1, $input->int(), $method === 'payments->showCommission' ? 2 : null]),
		'expiresAt' => $input->one_of([null, 1700000000000, 1700000000, $input->int(), $input->date()]),
		'externalIds' => ids($input, $change),
		default => $input->text(),
	};
}

/** Ids as an array or as what yields them; more than one request's worth of them, too. */
function ids(Input $input, int $change): iterable
{
	$ids = [];
	for ($count = $change % 5; $count > 0; $count--) {
		$ids[] = $change & 8 ? $input->value(1) : $input->text();
	}
	if ($change & 16) {
		$ids = array_merge($ids, array_map(strval(...), range(1, 150)));
	}
	return $change & 32 ? (static fn () => yield from $ids)() : $ids;
}

/** One answer of the transport, and the data in it when it is good. */
function answer(Input $input, ?string $example): array
{
	$kind = $input->byte();
	$status = [200, 200, 201, 400, 401, 429, 500, 302][$input->byte() % 8];
	$data = $example === null ? ['id' => SESSION] : (json_decode(example_text($example), true)['data'] ?? []);
	$more = ['date' => $kind & 16 ? 1700000000 + $input->byte() * 100 - 5000 : -1, 'after' => $kind & 32 ? $input->byte() * 100 : -1, 'status' => $status];
	switch ($kind % 8) {
		case 0:
			return $more + ['body' => json_encode(['status' => 1, 'data' => $data])];
		case 1:
			return $more + ['body' => '{"status":1,"data":{"token":"' . sign(json_encode($data)) . '"}}'];
		case 2:
			return $more + ['body' => '{"status":1,"data":{"token":"' . sign(changed($input, $data)) . '"}}'];
		case 3:
			return $more + ['body' => '{"status":1,"data":' . changed($input, $data) . '}'];
		case 4:
			$codes = ['TIMELIMIT_ERROR', 'WRONG_ID', 'FORMAT_ERROR', 'SESSION_EXPIRED', 'INTERNAL_ERROR', $input->name()];
			return $more + ['body' => '{"status":0,"error":' . changed($input, ['code' => $input->one_of($codes)] + ERROR) . '}'];
		case 5:
			return ['cause' => 1 + $input->byte() % 11, 'left' => $input->byte() & 1] + $more;
		case 6:
			return $more + ['body' => '{"status":1,"data":{"token":"' . sign($input->rest()) . '"}}'];
		default:
			return $more + ['body' => $input->rest()];
	}
}

function changed(Input $input, array $data): string
{
	$json = json_encode(json_array($input->change($data)), JSON_PARTIAL_OUTPUT_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION);
	return is_string($json) ? $json : '{}';
}

/** Without what json_encode() would call, or fail at. */
function json_array(array $array): array
{
	return array_map(static fn (mixed $value): mixed => is_array($value) ? json_array($value) : (is_object($value) ? 'object' : $value), $array);
}

/** The data that an answer gives: what its token says, or what stands there plainly; null when it gives none. An integral
 * number is an int however it is written: 1.0, 1e0, and -0.0 too. */
function answered(string $body): ?array
{
	$data = json_decode($body, true)['data'] ?? [];
	$claims = is_array($data) ? claims($data['token'] ?? null) : null;
	if ($claims !== null) {
		$data = json_decode($claims, true);
	}
	if (!is_array($data)) {
		return null;
	}
	if ($claims !== null) {
		unset($data['iat']);
	}
	array_walk_recursive($data, static function (mixed &$value): void {
		if (is_float($value) && floor($value) === $value && abs($value) <= 2 ** 53) {
			$value = (int) $value;
		}
	});
	return $data;
}

/** What an argument must have become: [the same without nulls, enums as values, dates as UAPAY wants each]. */
function expected(mixed $value, string $name = ''): mixed
{
	if ($value instanceof BackedEnum) {
		return $value->value;
	}
	if ($value instanceof DateTimeInterface) {
		$utc = DateTimeImmutable::createFromInterface($value)->setTimezone(new DateTimeZone('UTC'));
		return match ($name) {
			'expiresAt' => (int) $utc->format('Uv'),
			'time' => $utc->format('Y-m-d\TH:i:s.v\Z'),
			// payExpiresAt: what Kyiv's clocks show
			default => $utc->setTimezone(new DateTimeZone('Europe/Kyiv'))->format('Y-m-d H:i:s'),
		};
	}
	if (!is_array($value)) {
		return $value;
	}
	$sent = [];
	foreach ($value as $key => $part) {
		if ($part !== null) {
			$sent[$key] = $key === 'extraInfo' && is_array($part) ? free($part) : expected($part, (string) $key);
		}
	}
	ksort($sent);
	return $sent;
}

/** What stands for itself. */
function free(mixed $value): mixed
{
	return json_decode(json_encode($value, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION), true, 512, JSON_THROW_ON_ERROR);
}

function sorted(mixed $value): mixed
{
	if (is_array($value)) {
		$value = array_map(sorted(...), $value);
		array_is_list($value) || ksort($value);
	}
	return $value;
}

/** The request as it must be, but for the session, from the arguments by name. */
function expected_request(string $method, array $arguments): array
{
	if ($method === 'request') {
		return ['params' => free($arguments['params']), 'data' => $arguments['data'] === null ? null : free($arguments['data'])];
	}
	$in_data = match ($method) {
		'payments->reverse', 'payments->showCommission' => ['amount'],
		'subscriptions->update' => ['interval', 'expiresAt'],
		default => [],
	};
	$data = $arguments['data'] ?? array_filter(array_intersect_key($arguments, array_flip($in_data)), static fn (mixed $value): bool => $value !== null);
	$params = array_diff_key($arguments, ['data' => 1], array_flip($in_data));
	if ($method === 'payments->create') {
		$data += ['currency' => 980];
		$data['currency'] ??= 980;
	}
	return ['params' => expected($params), 'data' => $data === [] && !isset($arguments['data']) ? null : expected($data)];
}

function check_request(string $method, array $arguments, string $path, string $body, bool $signed, array $sessions): void
{
	holds(preg_match('//u', $body) === 1, 'a request is UTF-8', $body);
	holds(preg_match('/(?<!\\\\)(\\\\\\\\)*\\\\u0000/', $body) === 0, 'a request has no NUL in it', $body);
	$request = json_decode($body, true, 512, JSON_THROW_ON_ERROR);
	holds(array_keys($request) === ['params', ...(isset($request['data']) ? ['data'] : []), ...($signed ? ['iat', 'token'] : [])],
		'a request has nothing else', $body);
	if ($signed) {
		holds(claims($request['token']) === preg_replace('/,"token":"[^"]*"}$/D', '}', $body), 'what is signed is what is sent', $body);
	}
	if ($path === 'sessions/create') {
		holds($request['params'] === ['clientId' => '6412'], 'who opens a session', $body);
		return;
	}
	holds(isset($sessions[$request['params']['sessionId']]), 'a request is in a session', $body);
	unset($request['params']['sessionId']);
	if ($path !== ($method === 'request' ? $arguments['path'] : methods()[$method][1])) {
		holds($path === 'invoicer/invoices/show/list', 'nothing else is sent', $path);
		return; // a question whether the session lives
	}
	if (in_array($method, ['invoices->showList', 'invoices->findByExternalId', 'payments->showMany'], true)) {
		return;
	}
	$expected = expected_request($method, $arguments);
	if (is_string($request['data']['extraInfo'] ?? null) && is_array($arguments['data']['extraInfo'] ?? null) && $method !== 'request') {
		$request['data']['extraInfo'] = json_decode($request['data']['extraInfo'], true, 512, JSON_THROW_ON_ERROR);
	}
	unset($request['iat'], $request['token']);
	holds(same(sorted($request), sorted($expected['data'] === null ? ['params' => $expected['params']] : $expected)),
		'what is sent is what was given', [$expected, $request]);
}

/** An effect is sent again only when its body did not leave, or UAPAY refused it. */
function check_effect(string $path, array $sent, array $answers, ?Throwable $thrown): void
{
	$answers = array_values(array_filter($answers, static fn (array $answer): bool => !isset($answer['session'])));
	$executed = $at = 0;
	foreach ($sent as [$to, , $left]) {
		if ($to === 'sessions/create') {
			continue;
		}
		$answer = $answers[min($at++, count($answers) - 1)];
		if ($to === $path) {
			holds($executed === 0, 'nothing is executed twice', $sent);
			$refused = isset($answer['body']) && $answer['status'] < 500 && isset(json_decode($answer['body'], true)['error']['code']);
			$executed += $left && !$refused;
		}
	}
	$last = $at > 0 ? $answers[min($at, count($answers)) - 1] : [];
	$error = json_decode($last['body'] ?? '', true)['error'] ?? [];
	$code = $error['code'] ?? null;
	if (in_array($code, ['WRONG_ID', 'FORMAT_ERROR'], true) && $error === ['code' => $code] + ERROR && in_array($last['status'], [200, 400, 401], true) && end($sent)[0] === $path) {
		holds($thrown instanceof Uapay\Exception\ApiException && $thrown->errorCode === $code, 'a refusal is told as one', $sent);
	}
	if ($executed && $thrown) {
		holds($thrown instanceof Uapay\Exception\OutcomeUnknownException, 'what may have been executed is not said to have failed', $thrown);
	} elseif (!$executed && $thrown instanceof Uapay\Exception\OutcomeUnknownException) {
		holds($code !== null, 'what was not executed is known not to have been', $sent);
	}
}

function check_result(string $method, mixed $result, array $arguments, array $sent, array $answers): void
{
	$type = methods()[$method][4];
	if ($type[0] === '?' && $result === null) {
		return;
	}
	$type = ltrim($type, '?');
	holds($result instanceof $type || get_debug_type($result) === $type, "$method() returns what it says", $result);
	if ($method === 'payments->showMany') {
		foreach ($result as $one) {
			$one instanceof Uapay\Payment ? check_object($one, $one->toArray()) : check_exception($one);
		}
		return;
	}
	if ($result instanceof Uapay\Session) {
		check_object($result, $result->toArray());
		return;
	}
	$others = array_filter($answers, static fn (array $answer): bool => !isset($answer['session']));
	$count = count(array_filter($sent, static fn (array $one): bool => $one[0] !== 'sessions/create'));
	$data = $count === 0 ? ['invoices' => []] : answered(array_values($others)[min($count, count($others)) - 1]['body']);
	if ($result instanceof Uapay\CreatedInvoice) {
		$data += ['externalId' => $arguments['data']['externalId']];
	}
	if ($result instanceof Uapay\InvoiceList && $count > 1) {
		check_object($result, $result->toArray());
	} elseif ($method === 'invoices->findByExternalId') {
		check_object($result, $result->toArray());
		holds(in_array($result->externalId, [null, $arguments['externalId']], true), 'no other invoice is found', $result);
	} elseif (is_object($result)) {
		check_object($result, $data);
	} elseif (is_array($result)) {
		holds(same($result, $data), 'request() returns the data', [$result, $data]);
	} elseif (is_string($result)) {
		holds(in_array($result, array_map(static fn (string $name): string => is_scalar($data[$name] ?? null) ? (string) $data[$name] : '',
			['id', 'invoiceId', 'paymentId']), true), 'the id is the one answered', [$result, $data]);
	}
}

function fuzz(string $bytes): void
{
	$input = new Input($bytes, true);
	$which = $input->byte();
	$client = client($which);
	$method = array_keys(methods())[$input->byte() % count(methods())];
	[$call, $path, $usual, $example] = methods()[$method];
	$arguments = [];
	foreach ($usual as $name => $value) {
		$arguments[$name] = argument($input, $method, $name, $value);
	}
	$input->cycles = false; // no answer can hold itself
	$answers = [];
	$session = answer($input, null);
	$answers[] = ($session['status'] === 200 ? $session : ['body' => '{"status":1,"data":{"id":"' . SESSION . '"}}'] + $session) + ['session' => true];
	for ($count = 1 + $input->byte() % 4; $count > 0; $count--) {
		$answers[] = answer($input, $example ?? 'sessions-create.response.unsigned.json');
	}
	transport($answers);
	$thrown = $result = null;
	try {
		$result = $call($client, ...$arguments);
	} catch (Uapay\Exception\UapayException $thrown) {
		// A session is known as one once it was used.
		check_exception($thrown, str_contains(implode(array_column(sent(), 1)), '"sessionId":"' . SESSION . '"') ? [KEY, SESSION] : [KEY]);
	} catch (TypeError $error) {
		// of the caller's own making: a null where none may be
		holds(str_starts_with($error->getMessage(), 'Uapay\\'), 'the engine says which argument', $error);
		holds(sent() === [], 'nothing was sent', $error);
		return;
	}
	$sent = sent();
	$sessions = [];
	foreach ($answers as $answer) {
		$data = isset($answer['session'], $answer['body']) ? answered($answer['body']) ?? [] : [];
		$id = $data['id'] ?? json_decode($answer['body'] ?? '', true)['id'] ?? null;
		is_string($id) && $sessions[$id] = true;
	}
	if ($thrown instanceof Uapay\Exception\InvalidRequestException) {
		holds($sent === [], 'what is refused is not sent', $thrown);
		return;
	}
	foreach ($sent as [$to, $body]) {
		check_request($method, $arguments, $to, $body, $which % 3 !== 0, $sessions);
	}
	if (in_array($method, EFFECTS, true)) {
		check_effect($method === 'request' ? $arguments['path'] : $path, $sent, $answers, $thrown);
	}
	if (!$thrown) {
		check_result($method, $result, $arguments, $sent, $answers);
	}
}

run($argv);
