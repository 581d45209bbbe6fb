<?php

declare(strict_types=1);

require __DIR__ . '/fuzz.inc';
require __DIR__ . '/methods.inc';

/* Arguments as requests, and answers as results. The first byte chooses the client, the second the method; then the changes
 * of its usual arguments, then the answers, the last of which takes the rest. */

const EFFECTS = ['invoices->create', 'payments->create', 'payments->confirm', 'payments->complete', 'payments->cancel', 'payments->reverse',
	'request'];
const ERROR = ['fields' => ['params' => ['sessionId' => 'x']], 'details' => ['sessionId' => SESSION], 'message' => SESSION];

/** Sends instead of libcurl, and of harness.c, which stands for it: with the same answers. */
final class Transport
{
	private const MOST = 64; // of one input, as in harness.c

	private array $answers = [];
	/** @var list<array{string, string, bool}> as the harness's sent() gives it */
	public array $sent = [];
	/** @var list<float> what was left of the timeout each time */
	public array $timeouts = [];

	public function __construct(array $answers)
	{
		foreach ($answers as $answer) {
			$this->answers[isset($answer['session'])][] = $answer;
		}
	}

	public function __invoke(string $url, string $body, float $timeout): mixed
	{
		$path = explode('/api/', $url, 2)[1];
		$answers = &$this->answers[$path === 'sessions/create'];
		if (count($this->sent) === self::MOST) {
			return null;
		}
		$answer = count($answers) > 1 ? array_shift($answers) : $answers[0];
		$left = !isset($answer['cause']) || $answer['left'] === 1;
		$this->sent[] = [$path, $body, $left];
		$this->timeouts[] = $timeout;
		if (!isset($answer['cause'])) {
			$headers = ($answer['date'] < 0 ? [] : ['Date' => gmdate('D, d M Y H:i:s \G\M\T', $answer['date'])])
				+ ($answer['after'] < 0 ? [] : ['retry-after' => [(string) intdiv($answer['after'], 1000)]]);
			return ['headers' => $headers] + array_intersect_key($answer, ['status' => 1, 'body' => 1]);
		}
		return match (true) {
			!$left => null,
			$answer['cause'] % 3 === 0 => throw new RuntimeException('the script says so'),
			$answer['cause'] % 3 === 1 => throw new TypeError($body),
			default => ['status' => $answer['cause'], 'body' => $body],
		};
	}
}

function client(int $which, ?Transport $transport): Uapay\Client
{
	static $clients = [];
	$make = static fn (): Uapay\Client => new Uapay\Client('6412', $which % 3 === 0 ? null : KEY, 'https://uapay.example/',
		requireSignedResponses: $which % 3 === 2, maxRetries: $which % 6 < 3 ? 2 : 0, concurrency: 2, transport: $transport);
	return $transport ? $make() : $clients[$which % 6] ??= $make(); // a transport's sessions end with its client
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
	return $change & 32 ? new Ids($ids) : $ids;
}

/** Ids that come one by one, and of which one can tell afterwards what they were. */
final readonly class Ids implements IteratorAggregate
{
	public function __construct(public array $all) {}

	public function getIterator(): Generator
	{
		yield from $this->all;
	}
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

/** The data that an answer gives: what its token says, or what stands there plainly; null when it gives none. */
function answered(string $body, string $method): ?Json
{
	$data = Json::read($body)?->member('data');
	if ($method === 'request' && count($data?->parts ?? []) !== 1) {
		return $data; // a token beside other members is a member
	}
	$claims = claims($data?->member('token')?->value);
	return $claims === null ? $data : Json::read($claims)?->without('iat', 'exp', 'nbf');
}

/** The code with which an answer refuses, null when it does not. */
function refused(array $answer): ?string
{
	$said = isset($answer['body']) ? Json::read($answer['body']) : null;
	$code = $said === null || $said->refused ? null : $said->member('error')?->member('code')?->value;
	return is_string($code) ? $code : null;
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

/** In which order members are sent, and whether 1.0 is sent as 1, does not matter. */
function sorted(mixed $value): mixed
{
	if (is_array($value)) {
		$value = array_map(sorted(...), $value);
		array_is_list($value) || ksort($value);
	}
	return is_float($value) && floor($value) === $value && abs($value) <= 2 ** 53 ? (int) $value : $value;
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
	if (in_array($method, ['invoices->showList', 'invoices->findByExternalId', 'payments->showMany', 'invoices->each', 'payments->each'], true)) {
		return;
	}
	$expected = expected_request($method, $arguments);
	if (is_string($request['data']['extraInfo'] ?? null) && is_array($arguments['data']['extraInfo'] ?? null) && $method !== 'request') {
		$request['data']['extraInfo'] = json_decode($request['data']['extraInfo'], true, 512, JSON_THROW_ON_ERROR);
	}
	unset($request['iat'], $request['token']);
	holds_same(sorted($request), sorted($expected['data'] === null ? ['params' => $expected['params']] : $expected), 'what is sent is what was given');
}

/** What was answered to each request but those for a session: [path, body, whether it left, the answer]. */
function exchanges(array $sent, array $answers): array
{
	$answers = array_values(array_filter($answers, static fn (array $answer): bool => !isset($answer['session'])));
	$all = [];
	foreach ($sent as $one) {
		if ($one[0] !== 'sessions/create') {
			$all[] = [...$one, $answers[min(count($all), count($answers) - 1)]];
		}
	}
	return $all;
}

/** An effect is sent again only when its body did not leave, or UAPAY refused it. */
function check_effect(string $path, array $exchanges, string $sent_last, ?Throwable $thrown): void
{
	$executed = 0;
	foreach ($exchanges as [$to, , $left, $answer]) {
		if ($to === $path) {
			holds($executed === 0, 'nothing is executed twice', array_column($exchanges, 0));
			$executed += $left && (refused($answer) === null || $answer['status'] >= 500);
		}
	}
	$last = $exchanges === [] ? [] : end($exchanges)[3];
	$code = refused($last);
	if (in_array($code, ['WRONG_ID', 'FORMAT_ERROR'], true) && json_decode($last['body'], true)['error'] === ['code' => $code] + ERROR
		&& in_array($last['status'], [200, 400, 401], true) && $sent_last === $path) {
		holds($thrown instanceof Uapay\Exception\ApiException && $thrown->errorCode === $code, 'a refusal is told as one', $thrown);
	}
	if ($executed && $thrown) {
		holds($thrown instanceof Uapay\Exception\OutcomeUnknownException, 'what may have been executed is not said to have failed', $thrown);
	} elseif (!$executed && $thrown instanceof Uapay\Exception\OutcomeUnknownException) {
		holds($code !== null, 'what was not executed is known not to have been', $thrown);
	}
}

/** Payments by id: each is what the last answer to its question said. */
function check_payments(array $result, array $exchanges): void
{
	$answers = [];
	foreach ($exchanges as [, $body, , $answer]) {
		$answers[json_decode($body, true)['params']['paymentId']] = $answer;
	}
	foreach ($result as $id => $one) {
		if ($one instanceof Uapay\Payment) {
			check_object($one);
			holds_said($one->toArray(), answered($answers[$id]['body'], 'payments->showMany'), 'a payment is the one answered');
		} else {
			check_exception($one);
		}
	}
}

/** Pairs of a list without end: each id has a value, in the order asked, and each value is one that may be there. */
function check_pairs(array $pairs, iterable $asked, string $class): void
{
	// One that has several values is there as often; so is one that was asked about twice in a row.
	$distinct = static function (array $ids): array {
		$ids = array_map(static fn (mixed $id): string => is_string($id) ? "'$id'" : get_debug_type($id), array_values($ids));
		return array_values(array_filter($ids, static fn (string $id, int $i): bool => $i === 0 || $ids[$i - 1] !== $id, ARRAY_FILTER_USE_BOTH));
	};
	holds_same($distinct(array_column($pairs, 0)), $distinct($asked instanceof Ids ? $asked->all : $asked), 'each id is told of, in its turn');
	foreach ($pairs as [$id, $value]) {
		if ($value instanceof $class) {
			check_object($value);
		} elseif ($value instanceof Uapay\ListError && $class === Uapay\Invoice::class) {
			check_object($value);
		} else {
			check_exception($value);
			holds(is_string($id) || $value instanceof Uapay\Exception\InvalidRequestException, 'what is no text is no id', $id);
		}
	}
}

/** One invoice of those that were answered, and with the number that was asked for. */
function check_found(Uapay\Invoice $invoice, Json $data, string $number): void
{
	$differs = [];
	foreach ($data->member('invoices')->parts as $one) {
		$differs[] = differs_from_json($invoice->toArray(), $one);
	}
	holds(in_array(null, $differs, true), 'what is found was answered', $differs);
	holds(in_array($invoice->externalId, [null, $number], true), 'no other invoice is found', $invoice->externalId);
}

/** Either it is well, or there are words for what is wrong; and no dump of it has a key or a session. */
function check_ping(Uapay\Ping $ping, array $sessions): void
{
	holds(is_bool($ping->ok) && is_bool($ping->signed) && ($ping->clockOffset === null || is_int($ping->clockOffset)), 'a ping has its types', $ping);
	holds($ping->ok === ($ping->cause === null) && $ping->ok === ($ping->detail === null), 'a ping is well, or says why not', $ping->detail);
	$text = $ping->text(Uapay\Locale::Uk) . $ping->text(Uapay\Locale::En) . print_r($ping, true);
	// What a refusal says may be quoted: no session of ours is in it.
	$secret = str_contains($text, KEY) || (isset($sessions[SESSION]) && str_contains($text, SESSION));
	holds(preg_match('//u', $text) === 1 && !$secret, 'a ping is text without secrets', $text);
}

function check_result(string $method, mixed $result, array $arguments, array $exchanges, array $sessions): void
{
	$type = methods()[$method][4];
	if ($type[0] === '?' && $result === null) {
		return;
	}
	$type = ltrim($type, '?');
	holds($result instanceof $type || get_debug_type($result) === $type, "$method() returns what it says", $result);
	if ($result instanceof Uapay\Ping) {
		check_ping($result, $sessions);
		return;
	}
	is_object($result) && check_object($result);
	if ($method === 'payments->showMany') {
		check_payments($result, $exchanges);
		return;
	}
	if ($method === 'invoices->each' || $method === 'payments->each') {
		$asked = $arguments['paymentIds'] ?? $arguments['ids'] ?? $arguments['externalIds'];
		check_pairs($result, $asked, $method === 'payments->each' ? Uapay\Payment::class : Uapay\Invoice::class);
		return;
	}
	if ($result instanceof Uapay\Session) {
		return; // from where, opened() says
	}
	$none = ['body' => '{"data":{"invoices":[]}}']; // to no ids
	$data = answered((end($exchanges)[3] ?? $none)['body'], $method);
	$array = is_object($result) ? $result->toArray() : $result;
	if ($result instanceof Uapay\Invoice && $method !== 'invoices->show') {
		check_found($result, $data, $arguments['externalId']);
	} elseif ($result instanceof Uapay\CreatedInvoice && $data?->member('externalId') === null) {
		holds_same($array['externalId'] ?? null, $arguments['data']['externalId'], 'what an answer leaves out is what was sent');
		holds_said(array_diff_key($array, ['externalId' => 1]), $data, 'toArray() is what it was made of');
	} elseif ($method === 'request' && ($data === null || $data->value === null && $data->parts === null)) {
		holds_same($result, [], 'no data is an empty array');
	} elseif (is_array($array)) {
		// Of several answers the list is one.
		$result instanceof Uapay\InvoiceList && count($exchanges) > 1 || holds_said($array, $data, "what $method() returns is what was answered");
	} elseif (is_string($result)) {
		$ids = array_map(static fn (string $name): mixed => $data?->member($name)?->value, ['id', 'invoiceId', 'paymentId']);
		holds(in_array($result, array_map(strval(...), array_filter($ids, is_scalar(...))), true), 'the id is the one answered', [$result, $ids]);
	}
}

/** The sessions that answers open: id => true. One stands in the data, or in the answer itself. */
function opened(array $answers): array
{
	$sessions = [];
	foreach ($answers as $answer) {
		if (isset($answer['session'], $answer['body'])) {
			$id = answered($answer['body'], 'session')?->member('id')?->value ?? Json::read($answer['body'])?->member('id')?->value;
			is_string($id) && $sessions[$id] = true;
		}
	}
	return $sessions;
}

function fuzz(string $bytes): void
{
	$input = new Input($bytes, true);
	$which = $input->byte();
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
	$transport = $which % 12 < 6 ? null : new Transport($answers);
	$client = client($which, $transport);
	$sent = static fn (): array => $transport ? $transport->sent : sent();
	$thrown = $result = null;
	try {
		$result = $call($client, ...$arguments);
	} catch (Uapay\Exception\UapayException $thrown) {
		// A session is known as one once it was used.
		check_exception($thrown, str_contains(implode(array_column($sent(), 1)), '"sessionId":"' . SESSION . '"') ? [KEY, SESSION] : [KEY]);
	} catch (TypeError $error) {
		// of the caller's own making: a null where none may be
		holds(str_starts_with($error->getMessage(), 'Uapay\\'), 'the engine says which argument', $error);
		holds($sent() === [], 'nothing was sent', $error);
		return;
	}
	$sent = $sent();
	foreach ($transport->timeouts ?? [] as $timeout) {
		holds($timeout > 0 && $timeout <= 25, 'a transport is given what is left of the timeout', $timeout);
	}
	if ($thrown instanceof Uapay\Exception\InvalidRequestException) {
		holds($sent === [], 'what is refused is not sent', $thrown);
		return;
	}
	$sessions = opened($answers);
	foreach ($sent as [$to, $body]) {
		check_request($method, $arguments, $to, $body, $which % 3 !== 0, $sessions);
	}
	$exchanges = exchanges($sent, $answers);
	if (in_array($method, EFFECTS, true)) {
		check_effect($method === 'request' ? $arguments['path'] : $path, $exchanges, end($sent)[0] ?? '', $thrown);
	}
	if (!$thrown) {
		check_result($method, $result, $arguments, $exchanges, $sessions);
		holds(!$result instanceof Uapay\Session || isset($sessions[$result->id]), 'a session is one that was opened', array_keys($sessions));
	}
}

run($argv);
