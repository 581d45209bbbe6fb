--TEST--
What lies on a kept connection is not the next answer: over http, TLS and a proxy, for effects and reads, after single calls and batches
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/endpoints.inc';
require __DIR__ . '/../server/tls.inc';
require __DIR__ . '/../server/proxy.inc';

$identity = tls_identity();
$tunnel = ConnectProxy::start();
$ways = [
	'http' => [[], []],
	'TLS 1.3' => [['tls' => ['cert' => $identity['cert'], 'min' => '1.3', 'max' => '1.3']], ['caFile' => $identity['ca']]],
	'TLS 1.2' => [['tls' => ['cert' => $identity['cert'], 'min' => '1.2', 'max' => '1.2']], ['caFile' => $identity['ca']]],
	'http, proxy' => [[], ['proxy' => $tunnel->url]],
	'TLS, proxy' => [['tls' => ['cert' => $identity['cert']]], ['caFile' => $identity['ca'], 'proxy' => $tunnel->url]],
];
$refused = ['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'p']]];
$done = ['data' => ['paymentId' => 'p']];
$effect = fn ($c) => $c->payments->reverse('p', 'i', 100);
$read = fn ($c) => $c->payments->show('p');
/* What is asked first and its answer, which comes once more; what is asked next, its answer, and how that call may end. */
$cases = [
	'refused after a success' => [$effect, $done, $effect, $refused, 'Api'],
	'executed after a refusal' => [$effect, $refused, $effect, $done, 'ok'],
	'a read after a read' => [$read, ['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'p']]], $read, $done, 'ok'],
	'after a batch' => [fn ($c) => $c->payments->showMany(['p', 'p', 'p']), $done + ['repeat' => true, 'if_path' => 'show'], $effect, $refused, 'Api'],
	'a batch after' => [$effect, $done, fn ($c) => array_map(fn ($one) => $one instanceof Throwable ? throw $one : $one, $c->payments->showMany(['p'])),
		$refused, 'Api'],
];
/** The head of an answer in one piece, and its body with another whole answer in a second one. */
function doubled(array $step): array
{
	$body = json_encode(isset($step['error']) ? ['error' => $step['error']] : ['status' => 1, 'data' => $step['data']]);
	$head = "HTTP/1.1 200 OK\r\nContent-Length: " . strlen($body) . "\r\nX-Pad: " . str_repeat('x', 600) . "\r\n\r\n";
	$rest = "{$body}HTTP/1.1 200 OK\r\nContent-Length: " . strlen($body) . "\r\n\r\n$body";
	return array_intersect_key($step, ['repeat' => 0, 'if_path' => 0]) + ['raw' => $head . $rest, 'drip' => 0.02, 'drip_chunk' => strlen($head)];
}

foreach ($ways as $way => [$options, $with]) {
	foreach ($cases as $name => [$first, $answer, $next, $second, $right]) {
		// As a record or segment of its own, at once and a while later, and together with the first one's body.
		foreach ([0, 0.05, 'with the body'] as $late) {
			$server = Server::start([is_string($late) ? doubled($answer) : ['late' => $late] + $answer, $second], $options);
			$client = plain_client($server, ...$with, maxRetries: 0);
			ending(fn () => $first($client));
			$before = count($server->executed('invoicer'));
			is_string($late) || $server->await_late($before); // each answer comes once more
			usleep(30000); // through the proxy
			$ending = ending(fn () => $next($client));
			$sent = count($server->executed('invoicer')) - $before;
			if ($ending !== $right || $sent !== 1) {
				echo "$way, $name, $late later: $ending, sent $sent\n";
			}
			$server->stop();
		}
	}

	// And where nothing lies there, the connection serves on: tickets and the like come with an answer.
	$server = Server::start([$done + ['repeat' => true]], $options);
	$client = plain_client($server, ...$with);
	for ($i = 0; $i < 20; $i++) {
		ending(fn () => ($i % 2 ? $read : $effect)($client));
	}
	echo "$way: {$server->connections()} connection for 20 calls\n";
	$server->stop();
}
?>
--EXPECT--
http: 1 connection for 20 calls
TLS 1.3: 1 connection for 20 calls
TLS 1.2: 1 connection for 20 calls
http, proxy: 1 connection for 20 calls
TLS, proxy: 1 connection for 20 calls
