<?php
declare(strict_types=1);

/*
 * Runs the transports of docs/transports.md, each over its library, against the scripted server. Prints a line for each check.
 * Usage: php transports.php VENDOR FOLDER WORDPRESS
 */

use Revolt\EventLoop;
use Uapay\Exception\ApiException;
use Uapay\Exception\OutcomeUnknownException;
use Uapay\Exception\ProtocolException;

[, $vendor, $folder, $wordpress] = $argv;
require "$vendor/autoload.php";
require __DIR__ . '/../uapay.inc';
require __DIR__ . '/pages.inc';
(static function (string $wordpress): void {
	require __DIR__ . '/wordpress.inc';
})($wordpress);
set_error_handler(static fn (int $level, string $message, string $file, int $line): bool => error_reporting() & $level
	? throw new ErrorException("$message in $file:$line") : false, E_ALL & ~E_DEPRECATED);

/** Runs a check: what it returns is what was seen, and must be what was wanted. */
function check(string $name, mixed $wanted, callable $see): void
{
	try {
		$seen = $see();
	} catch (Throwable $e) {
		$seen = $e;
	}
	$text = $seen instanceof Throwable ? $seen::class . ': ' . $seen->getMessage() : (string) json_encode($seen);
	echo $seen === $wanted ? "ok $name\n" : "not ok $name: $text\n";
}

/** The class of what a function throws, without its namespace. */
function thrown_by(callable $function): ?string
{
	try {
		$function();
		return null;
	} catch (Throwable $e) {
		return substr((string) strrchr('\\' . $e::class, '\\'), 1);
	}
}

foreach (['PSR-18', 'WordPress', 'Symfony', 'Fibers'] as $heading) {
	require file_of($folder, $heading, code_of('transports.md', $heading)[0]);
}
const SECONDS = 1.0; // of the calls that end in a time-out
$factory = new GuzzleHttp\Psr7\HttpFactory();
$symfony = Symfony\Component\HttpClient\HttpClient::create();
$transports = [
	'PSR-18 (Guzzle)' => psr18_transport(new GuzzleHttp\Client(['timeout' => SECONDS]), $factory, $factory),
	'wp_remote_post' => wordpress_transport(),
	"Symfony's HttpClient" => symfony_transport($symfony),
	"Symfony's HttpClient without libcurl" => symfony_transport(new Symfony\Component\HttpClient\NativeHttpClient()),
	'Revolt' => revolt_transport($symfony),
];
$pay = ['externalId' => 'order-7', 'type' => 'PAY', 'amount' => 1999, 'description' => 'Замовлення 7 з / та "лапками"'];
foreach ($transports as $name => $transport) {
	$server = Server::start([], ['key' => TEST_KEY]);
	$client = client($server, transport: $transport, timeout: 20.0);
	check("$name: a signed call", 'https://pay.example/i', static function () use ($server, $client, $pay): string {
		$server->script([['data' => ['id' => 'i', 'paymentPageUrl' => 'https://pay.example/i']]]);
		return $client->invoices->create($pay)->paymentPageUrl;
	});
	check("$name: the request is as libcurl sends it", [$pay['description'], 'application/json', 'close'], static function () use ($server): array {
		$request = $server->requests('invoices/create')[0];
		return [$request['json']['data']['description'], $request['headers']['content-type'], strtolower($request['headers']['connection'])];
	});
	check("$name: an error with HTTP 400", 'WRONG_ID', static function () use ($server, $client): ?string {
		$server->script([['status' => 400, 'error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'p']]]]);
		try {
			return $client->payments->show('p')->id;
		} catch (ApiException $e) {
			return $e->errorCode;
		}
	});
	check("$name: the Date header corrects the clock", 'p', static function () use ($server, $client): string {
		$server->script([['error' => ['code' => 'TIMELIMIT_ERROR'], 'headers' => ['Date' => gmdate('D, d M Y H:i:s \G\M\T')]], ['data' => ['paymentId' => 'p']]]);
		return $client->payments->cancel('p', 'i');
	});
	check("$name: a redirect is not followed", [ProtocolException::class, 1], static function () use ($server, $client): array {
		$before = count($server->requests());
		$server->script([['status' => 307, 'headers' => ['Location' => '/api/elsewhere'], 'body' => ''], ['repeat' => true, 'data' => ['paymentId' => 'p']]]);
		return ['Uapay\Exception\\' . thrown_by(static fn () => $client->with(maxRetries: 0)->payments->show('p')), count($server->requests()) - $before];
	});
	check("$name: executed and not answered, sent once", [OutcomeUnknownException::class, 1], static function () use ($server, $client): array {
		$server->script([['data' => ['paymentId' => 'p']], ['repeat' => true, 'close_before' => true]]);
		$client->payments->complete('p', 'i'); // a connection that might be kept
		return ['Uapay\Exception\\' . thrown_by(static fn () => $client->payments->reverse('p', 'i')), count($server->executed('payments/reverse'))];
	});
	check("$name: no answer in time", [OutcomeUnknownException::class, true], static function () use ($server, $client): array {
		$server->script([['repeat' => true, 'hang' => true]]);
		$start = hrtime(true);
		$thrown = thrown_by(static fn () => $client->with(timeout: SECONDS)->payments->cancel('p', 'i'));
		return ["Uapay\Exception\\$thrown", hrtime(true) - $start < 15e9];
	});
	$server->stop();
	check("$name: nobody there", OutcomeUnknownException::class, static fn () => 'Uapay\Exception\\' . thrown_by(static fn () => $client->payments->cancel('p', 'i')));
}

check('Revolt: calls in fibers overlap', [['a', 'b', 'c'], true], static function () use ($folder, $symfony): array {
	$server = Server::start([['repeat' => true, 'delay' => 0.7, 'echo' => ['paymentId'], 'data' => ['paymentId' => '']]], ['key' => TEST_KEY]);
	$most = $now = 0;
	$send = revolt_transport($symfony);
	$transport = static function (string ...$request) use ($send, &$most, &$now): array {
		$most = max($most, ++$now);
		try {
			return $send($request[0], $request[1], 30.0);
		} finally {
			$now--;
		}
	};
	$client = client($server, transport: static fn (string $url, string $body, float $timeout): array => $transport($url, $body));
	$shown = [];
	foreach (['a', 'b', 'c'] as $id) {
		EventLoop::queue(static function () use ($client, $id, &$shown): void {
			$shown[] = $client->payments->show($id)->id;
		});
	}
	EventLoop::run();
	sort($shown);
	return [$shown, $most === 3];
});

check('Revolt: the example of the page', ['a', 'b', 'c'], static function () use ($folder, $symfony): array {
	$server = Server::start([['repeat' => true, 'echo' => ['paymentId'], 'data' => ['paymentId' => '']]], ['key' => TEST_KEY]);
	$paymentIds = ['a', 'b', 'c'];
	$shown = [];
	$show = static function (Uapay\Payment $payment) use (&$shown): void {
		$shown[] = $payment->id;
	};
	$key = TEST_KEY;
	$http = $symfony;
	$code = str_replace("'6412', \$key,", "'6412', \$key, \$server->url,", code_of('transports.md', 'Fibers')[1], $count);
	if ($count !== 1) {
		throw new RuntimeException('the example makes its client in another way');
	}
	require file_of($folder, 'example', 'use Revolt\EventLoop;', $code);
	sort($shown);
	return $shown;
});
