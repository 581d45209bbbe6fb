<?php

/* SPDX-License-Identifier: MIT */

/*
 * Two payments in each round: the first opens the connection, the second reuses it, is executed, and gets no answer.
 * Arguments: rounds, a file that loads Guzzle and Symfony's HttpClient.
 */

require __DIR__ . '/../../tests/server/server.inc';

const PATH = 'api/invoicer/payments/complete';
const BODY = ['params' => ['sessionId' => 's', 'invoiceId' => 'i'], 'data' => ['paymentId' => 'p']];

[, $rounds, $peers] = $argv;
require $peers;

/** Opens no session at the server: payments alone are counted. */
final class OneSession
{
	public function get($key)
	{
		return ['id' => 's', 'openedAt' => time()];
	}

	public function set($key, $value, $ttl)
	{
	}

	public function delete($key)
	{
	}
}

/* Each makes a client as its documentation does, and returns the function that pays. */
$clients = [
	'uapay ' . phpversion('uapay') => function (string $url): Closure {
		$client = new Uapay\Client('6412', null, $url, sessionStore: new OneSession());
		return fn () => $client->payments->complete('p', 'i');
	},
	'ext-curl, libcurl ' . curl_version()['version'] => function (string $url): Closure {
		$curl = curl_init($url . PATH);
		curl_setopt_array($curl, [CURLOPT_POST => true, CURLOPT_RETURNTRANSFER => true, CURLOPT_TIMEOUT => 25,
			CURLOPT_HTTPHEADER => ['Content-Type: application/json'], CURLOPT_POSTFIELDS => json_encode(BODY)]);
		return fn () => curl_exec($curl) !== false ?: throw new RuntimeException(curl_error($curl));
	},
	'Guzzle ' . version('guzzlehttp/guzzle', 'php-guzzlehttp-guzzle') => function (string $url): Closure {
		$client = new GuzzleHttp\Client(['base_uri' => $url, 'timeout' => 25]);
		return fn () => (string) $client->post(PATH, ['json' => BODY])->getBody();
	},
	'Symfony HttpClient ' . version('symfony/http-client', 'php-symfony-http-client') => function (string $url): Closure {
		$client = Symfony\Component\HttpClient\HttpClient::create(['base_uri' => $url, 'timeout' => 25]);
		return fn () => $client->request('POST', PATH, ['json' => BODY])->toArray();
	},
];

/** The version of a package, Composer's or Debian's. */
function version(string $name, string $debian): string
{
	if (class_exists(Composer\InstalledVersions::class) && Composer\InstalledVersions::isInstalled($name)) {
		return ltrim(Composer\InstalledVersions::getPrettyVersion($name), 'v');
	}
	return preg_replace('~[-+].*~', '', trim((string) shell_exec('dpkg-query -W -f \'${Version}\' ' . escapeshellarg($debian) . ' 2>/dev/null')));
}

$row = fn (string ...$cells) => vprintf("%-28s | %20s | %22s | %s\n", $cells);
$row('client', 'calls in the program', 'executed by the server', 'what the second call said');
$row(str_repeat('-', 28), str_repeat('-', 20), str_repeat('-', 22), str_repeat('-', 25));
foreach ($clients as $name => $make) {
	$server = Server::start();
	$answer = ['data' => ['paymentId' => 'p']];
	$calls = 0;
	$said = [];
	for ($i = 0; $i < $rounds; $i++) {
		$server->script([$answer, ['close_before' => true], $answer + ['repeat' => true]]);
		$pay = $make($server->url);
		foreach (['first', 'second'] as $number) {
			$calls++;
			try {
				$pay();
				$ending = 'success';
			} catch (Throwable $e) {
				$ending = $e::class;
			}
			if ($number === 'second') {
				$said[$ending] = ($said[$ending] ?? 0) + 1;
			} elseif ($ending !== 'success') {
				throw $e;
			}
		}
	}
	$row($name, (string) $calls, (string) count($server->executed(PATH)),
		implode(', ', array_map(fn ($ending, $count) => "$count x $ending", array_keys($said), $said)));
	$server->stop();
}
