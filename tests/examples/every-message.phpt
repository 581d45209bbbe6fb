--TEST--
Every example message is what the client sends, or is read without a loss
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

use Uapay\Client;

/** A message as text in which the order of members means nothing, and {} is not []. */
function canonical(string $json): string
{
	$sort = static function (mixed $value) use (&$sort): mixed {
		if ($value instanceof stdClass) {
			$members = (array) $value;
			ksort($members, SORT_STRING);
			return (object) array_map($sort, $members);
		}
		return is_array($value) ? array_map($sort, $value) : $value;
	};
	return json_encode($sort(json_decode($json, false, 512, JSON_THROW_ON_ERROR)), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
}

/** The access has never been used before, so each example brings its own session. */
function fresh_client(array $options = []): Client
{
	global $server;
	static $number = 0;
	return plain_client($server, ...$options + ['clientId' => 'example-' . ++$number]);
}

/** The example as the answer to a request: about what that asks for. */
function answer_to(array $request, string $file): array
{
	$answer = example($file);
	if (isset($answer['data']['invoices'])) {
		$answer['data']['invoices'] = [];
	}
	$ids = array_intersect_key($request['params'] ?? [], ['id' => 0, 'paymentId' => 0, 'invoiceId' => 0]);
	foreach ($ids as $name => $id) {
		if (isset($answer['data'][$name])) {
			$answer['data'][$name] = $id;
		} elseif ($name === 'paymentId' && isset($answer['data']['id'])) {
			$answer['data']['id'] = $id;
		}
	}
	return ['json' => $answer];
}

/** The example is what the call sends. */
function sends(string $answer, callable $call, array $options = []): callable
{
	return function (string $file) use ($answer, $call, $options): string {
		global $server;
		$message = example($file);
		$server->script([
			['if_path' => 'sessions', 'json' => ['status' => 1, 'data' => ['id' => $message['params']['sessionId'] ?? 'any']]],
			answer_to($message, $answer),
		]);
		$call(fresh_client($options), $message);
		$sent = array_slice($server->requests(), -1)[0];
		return canonical($sent['body']) === canonical(example_text($file)) ? 'sent' : 'sent instead: ' . $sent['body'];
	};
}

/** The example's structure is what the call sends when it is signed; its time and signature are of long ago. */
function sends_signed(callable $call): callable
{
	return function (string $file) use ($call): string {
		global $server;
		$message = example($file);
		$server->script([['if_path' => 'sessions', 'data' => ['id' => 'any'], 'key' => TEST_KEY]]);
		$call(fresh_client(['clientId' => $message['params']['clientId'], 'secretKey' => TEST_KEY]));
		$sent = array_slice($server->requests(), -1)[0]['json'];
		[$header, $claims, $mac] = explode('.', $sent['token']);
		$expected = rtrim(strtr(base64_encode(hash_hmac('sha256', "$header.$claims", TEST_KEY, true)), '+/', '-_'), '=');
		$less = fn (array $one) => array_diff_key($one, ['iat' => 0, 'token' => 0]);
		return match (false) {
			$less($sent) === $less($message) => 'sent other members: ' . json_encode($sent),
			is_int($sent['iat']) => 'sent no integer as iat',
			array_keys($sent) === ['params', 'iat', 'token'] => 'sent other members: ' . implode(', ', array_keys($sent)),
			$mac === $expected => 'sent a wrong signature',
			default => 'sent, signed anew',
		};
	};
}

/** The call reads the example, and its result still has everything. */
function reads(callable $call, array $options = []): callable
{
	return function (string $file) use ($call, $options): string {
		global $server;
		$server->script([
			['if_path' => 'sessions', 'json' => ['status' => 1, 'data' => ['id' => 'any']]],
			['body' => example_text($file)],
		]);
		$data = example($file)['data'] ?? [];
		$result = $call(fresh_client($options), $data);
		$kept = match (true) {
			$result instanceof Uapay\CreatedInvoice => $result->toArray() === $data + ['externalId' => 'order 1'],
			is_object($result) => $result->toArray() === $data,
			is_string($result) => $data === ['id' => $result] || $data === ['paymentId' => $result],
			is_array($result) => $result === $data,
			default => $result === null && $data === [],
		};
		return $kept ? 'read' : 'read as ' . json_encode($result);
	};
}

/** The example opens a session. */
function opens(string $id, array $options = []): callable
{
	return function (string $file) use ($id, $options): string {
		global $server;
		$server->script([['if_path' => 'sessions', 'body' => example_text($file)]]);
		$read = fresh_client($options)->session()->id;
		return $read === $id ? 'read' : "read as $read";
	};
}

function refuses(): callable
{
	return function (string $file): string {
		global $server;
		$server->script([
			['if_path' => 'sessions', 'json' => ['status' => 1, 'data' => ['id' => 'any']]],
			['body' => example_text($file)],
			// A code that nobody documented may mean a dead session, which a read finds out; this one tells that it lives.
			['repeat' => true, 'error' => ['code' => 'WRONG_ID']],
		]);
		$error = example($file)['error'];
		try {
			fresh_client(['maxRetries' => 0])->payments->cancel('p', 'i');
		} catch (Uapay\Exception\ApiException $refused) {
			return [$refused->errorCode, $refused->fields, $refused->details, $refused->httpStatus]
				=== [$error['code'], $error['fields'] ?? [], $error['details'] ?? [], 200] ? 'thrown' : 'thrown with other members';
		}
		return 'not thrown';
	};
}

function calls_back(bool $signed): callable
{
	return function (string $file) use ($signed): string {
		$client = fresh_client(['secretKey' => TEST_KEY]);
		if ($signed) {
			$body = example_text($file);
			$claims = json_decode(base64_decode(strtr(explode('.', example($file)['token'])[1], '-_', '+/')), true);
		} else {
			$claims = example($file) + ['iat' => 1618221790];
			$body = json_encode(['token' => Server::token($claims, TEST_KEY)]);
		}
		return $client->callback($body)->toArray() === $claims ? 'read' : 'read with a loss';
	};
}

function list_element(string $file): string
{
	$list = Uapay\InvoiceList::fromArray(['invoices' => [example($file)]]);
	return $list->invoices[0] instanceof Uapay\ListError && $list->invoices[0]->toArray() === example($file) ? 'read' : 'lost';
}

/** Each token is the answer to a call, which succeeds when it should. */
function vectors(string $file): string
{
	global $server;
	foreach (example($file) as $vector) {
		$server->script([
			['if_path' => 'sessions', 'data' => ['id' => 'any'], 'key' => TEST_KEY],
			['json' => ['status' => 1, 'data' => ['token' => $vector['token']]]],
		]);
		try {
			$data = fresh_client(['secretKey' => $vector['should_verify_with_key']])->request('vectors/show');
			// The time of signing is no data.
			$valid = $data === array_diff_key(json_decode($vector['payload_bytes_utf8'], true), ['iat' => 0]);
		} catch (Uapay\Exception\OutcomeUnknownException $refused) {
			$valid = !($refused->getPrevious() instanceof Uapay\Exception\SignatureException);
		}
		if ($valid !== $vector['valid']) {
			return "{$vector['name']} was " . ($valid ? 'accepted' : 'refused');
		}
	}
	return 'verified';
}

function is_refused_as_answer(string $file): string
{
	global $server;
	$server->script([
		['if_path' => 'sessions', 'json' => ['status' => 1, 'data' => ['id' => 'any']]],
		['body' => example_text($file)],
	]);
	try {
		fresh_client(['maxRetries' => 0])->payments->showCommission('i', 50000);
	} catch (Uapay\Exception\ProtocolException $refused) {
		return 'refused: ' . $refused->getMessage();
	}
	return 'read';
}

$invoice = ['externalId' => 'order 1', 'type' => 'PAY', 'description' => 'x'];
$device = ['ip' => '127.0.0.1'];
$card = ['invoiceId' => 'i', 'amount' => 1, 'cardFrom' => ['id' => 'c', 'securityCode' => '530']];
$of_payment = fn (string $method) => fn (Client $c, $m) => $c->payments->$method(
	$m['params']['paymentId'],
	$m['params']['invoiceId'],
	...array_filter([$m['params']['amount'] ?? $m['data']['amount'] ?? null]),
);
$less_session = fn (array $params) => array_diff_key($params, ['sessionId' => 0]);

$rows = [
	'callback.invoicer.body.signed.constructed.json' => calls_back(true),
	'callback.invoicer.claims-visible-part.json' => calls_back(false),
	'callback.orders.2017.claims.json' => calls_back(false),
	'error.escrowbox-full-shape.response.json' => refuses(),
	'error.format-with-status.response.json' => refuses(),
	'error.format.response.json' => refuses(),
	'error.list-element.json' => list_element(...),
	'error.timelimit.response.json' => refuses(),
	'invoices-create.request-bitrix-shape.constructed.json' => sends('invoices-create.response.constructed.json',
		fn (Client $c, $m) => $c->invoices->create($m['data'], Uapay\SystemType::from($m['params']['systemType']))),
	'invoices-create.request.json' => sends('invoices-create.response.constructed.json',
		fn (Client $c, $m) => $c->invoices->create($m['data'], Uapay\SystemType::from($m['params']['systemType']))),
	'invoices-create.response.constructed.json' => reads(fn (Client $c) => $c->invoices->create($invoice)),
	'invoices-show-list.request-by-externalId.json' => sends('invoices-show-list.response.json',
		fn (Client $c, $m) => $c->invoices->showList(externalIds: $m['params']['externalIds'])),
	'invoices-show-list.request-by-id.json' => sends('invoices-show-list.response.json',
		fn (Client $c, $m) => $c->invoices->showList($m['params']['ids'])),
	'invoices-show-list.response.json' => reads(fn (Client $c, $d) => $c->invoices->showList([$d['invoices'][0]['id'], $d['invoices'][1]['error']['details']['id']])),
	'invoices-show.request.json' => sends('invoices-show.response.constructed.json',
		fn (Client $c, $m) => $c->invoices->show($m['params']['id'])),
	'invoices-show.response.constructed.json' => reads(fn (Client $c, $d) => $c->invoices->show($d['id'])),
	'invoices-update.request.json' => sends('invoices-update.response.json',
		fn (Client $c, $m) => $c->invoices->update($m['params']['id'], $m['data'])),
	'invoices-update.response.json' => reads(fn (Client $c, $d) => $c->invoices->update($d['id'], ['tag' => 'b'])),
	'jwt-vectors.constructed.json' => vectors(...),
	'orders-create.response.2017.json' => reads(fn (Client $c) => $c->request('orders/create')),
	'p2p-confirm.request.json' => sends('p2p-confirm.response.json',
		fn (Client $c, $m) => $c->request('payments/p2p/confirm', $less_session($m['params']))),
	'p2p-confirm.response.json' => reads(fn (Client $c) => $c->request('payments/p2p/confirm')),
	'p2p-show.request.json' => sends('p2p-confirm.response.json',
		fn (Client $c, $m) => $c->request('payments/p2p/show', $less_session($m['params']))),
	'payments-cancel.request.json' => sends('payments-cancel.response.json', $of_payment('cancel')),
	'payments-cancel.response.json' => reads(fn (Client $c, $d) => $c->payments->cancel($d['paymentId'], 'i')),
	'payments-checkStatus.request.json' => sends('payments-checkStatus.response-lookup.json', $of_payment('checkStatus')),
	'payments-checkStatus.response-3ds.constructed.json' => reads(fn (Client $c, $d) => $c->payments->checkStatus($d['id'], 'i')),
	'payments-checkStatus.response-lookup.json' => reads(fn (Client $c, $d) => $c->payments->checkStatus($d['id'], 'i')),
	'payments-complete.request.json' => sends('payments-complete.response.json', $of_payment('complete')),
	'payments-complete.response.json' => reads(fn (Client $c, $d) => $c->payments->complete($d['paymentId'], 'i')),
	'payments-confirm.request.json' => sends('payments-confirm.response.json', fn (Client $c, $m) => $c->payments->confirm(
		$m['params']['paymentId'], $m['params']['invoiceId'], $m['params']['code'], $m['params']['key'])),
	'payments-confirm.response.json' => reads(fn (Client $c) => $c->payments->confirm('p', 'i', 'code', 'key')),
	'payments-create.request.json' => sends('payments-create.response.constructed.json',
		fn (Client $c, $m) => $c->payments->create($m['data'], $m['params']['device'])),
	'payments-create.response.constructed.json' => reads(fn (Client $c) => $c->payments->create($card, $device)),
	'payments-reverse.request.json' => sends('payments-reverse.response.json', $of_payment('reverse')),
	'payments-reverse.response.json' => reads(fn (Client $c, $d) => $c->payments->reverse($d['paymentId'], 'i')),
	'payments-show.request.json' => sends('payments-show.response.json',
		fn (Client $c, $m) => $c->payments->show($m['params']['paymentId'])),
	'payments-show.response.json' => reads(fn (Client $c, $d) => $c->payments->show($d['paymentId'])),
	'payments-showCommission.request.as-printed-invalid.txt' => is_refused_as_answer(...),
	'payments-showCommission.request.json' => sends('payments-showCommission.response.json',
		fn (Client $c, $m) => $c->payments->showCommission($m['params']['invoiceId'], $m['data']['amount'])),
	'payments-showCommission.response.json' => reads(fn (Client $c) => $c->payments->showCommission('i', 50000)),
	'sessions-create.request-with-iat-string.json' => sends_signed(fn (Client $c) => $c->session()),
	'sessions-create.request.json' => sends('sessions-create.response.unsigned.json', fn (Client $c) => $c->session(),
		['clientId' => '1']),
	'sessions-create.request.signed.constructed.json' => sends_signed(fn (Client $c) => $c->session()),
	'sessions-create.response.doc.json' => opens('de305d54-75b4-431b-adb2-eb6b9e546014'),
	'sessions-create.response.signed.constructed.json' => opens('de305d54-75b4-431b-adb2-eb6b9e546014',
		['secretKey' => TEST_KEY]),
	'sessions-create.response.unsigned.json' => opens('a02822e2-6419-492b-857d-9aac9f1b615b'),
	'subscriptions-update.request.json' => sends('subscriptions-update.response.json', fn (Client $c, $m) =>
		$c->subscriptions->update($m['params']['invoiceId'], $m['data']['interval'], $m['data']['expiresAt'])),
	'subscriptions-update.response.json' => reads(fn (Client $c, $d) => $c->subscriptions->update($d['invoiceId'], 1)),
];

$server = Server::start([], ['session' => false]);
$files = array_map('basename', glob(__DIR__ . '/../data/*'));
foreach (array_unique([...$files, ...array_keys($rows)]) as $file) {
	echo $file, ': ', match (true) {
		!isset($rows[$file]) => 'IN NO ROW OF THIS TEST',
		!in_array($file, $files, true) => 'NO SUCH FILE',
		default => $rows[$file]($file),
	}, "\n";
}
echo 'Requests without an answer: ', $server->exhausted(), "\n";
?>
--EXPECT--
callback.invoicer.body.signed.constructed.json: read
callback.invoicer.claims-visible-part.json: read
callback.orders.2017.claims.json: read
error.escrowbox-full-shape.response.json: thrown
error.format-with-status.response.json: thrown
error.format.response.json: thrown
error.list-element.json: read
error.timelimit.response.json: thrown
invoices-create.request-bitrix-shape.constructed.json: sent
invoices-create.request.json: sent
invoices-create.response.constructed.json: read
invoices-show-list.request-by-externalId.json: sent
invoices-show-list.request-by-id.json: sent
invoices-show-list.response.json: read
invoices-show.request.json: sent
invoices-show.response.constructed.json: read
invoices-update.request.json: sent
invoices-update.response.json: read
jwt-vectors.constructed.json: verified
orders-create.response.2017.json: read
p2p-confirm.request.json: sent
p2p-confirm.response.json: read
p2p-show.request.json: sent
payments-cancel.request.json: sent
payments-cancel.response.json: read
payments-checkStatus.request.json: sent
payments-checkStatus.response-3ds.constructed.json: read
payments-checkStatus.response-lookup.json: read
payments-complete.request.json: sent
payments-complete.response.json: read
payments-confirm.request.json: sent
payments-confirm.response.json: read
payments-create.request.json: sent
payments-create.response.constructed.json: read
payments-reverse.request.json: sent
payments-reverse.response.json: read
payments-show.request.json: sent
payments-show.response.json: read
payments-showCommission.request.as-printed-invalid.txt: refused: invoicer/payments/showCommission: the answer is not valid JSON: unexpected character at byte 82 (HTTP 200)
payments-showCommission.request.json: sent
payments-showCommission.response.json: read
sessions-create.request-with-iat-string.json: sent, signed anew
sessions-create.request.json: sent
sessions-create.request.signed.constructed.json: sent, signed anew
sessions-create.response.doc.json: read
sessions-create.response.signed.constructed.json: read
sessions-create.response.unsigned.json: read
subscriptions-update.request.json: sent
subscriptions-update.response.json: read
Requests without an answer: 0
