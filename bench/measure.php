<?php

/* SPDX-License-Identifier: MIT */

/*
 * Runs all clients in turns, round after round, and prints as JSON what it measured, for render.php: "figures" has by row and
 * client the values of the rounds under their names, seconds and bytes; null for a client that this PHP cannot have.
 * Arguments: work folder, rounds, URLs of the server (http, https), CA file, key.
 */

require __DIR__ . '/../tests/fpm/fpm.inc';
require __DIR__ . '/../tests/server/proxy.inc';

[, $work, $rounds, $http, $https, $ca, $key] = $argv;
putenv('TEST_PHP_EXECUTABLE=' . PHP_BINARY);
$module = "$work/out/modules/uapay.so";

$folder = ini_get('extension_dir');
$extensions = ['-n', '-d', 'memory_limit=-1'];
foreach (['curl', 'mbstring', 'iconv', 'ctype', 'tokenizer'] as $name) {
	if (is_file("$folder/$name.so")) {
		array_push($extensions, '-d', "extension=$name");
	}
}
array_push($extensions, '-d', "extension=$module");

function run(string ...$command): string
{
	$process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w'], STDERR], $pipes);
	$output = stream_get_contents($pipes[1]);
	if (proc_close($process) !== 0) {
		fwrite(STDERR, $output);
		throw new RuntimeException(implode(' ', $command) . ' failed');
	}
	return $output;
}

/** A client that stays, warmed up, and makes its calls when it is its turn; all clients on one processor, which is not the server's. */
final class Client
{
	private $process;
	private array $pipes = [];

	public function __construct(private string $name, string ...$command)
	{
		$command = [...array_filter(explode(' ', (string) getenv('CLIENT'))), ...$command];
		$this->process = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], STDERR], $this->pipes);
	}

	public function turn(int $calls): array
	{
		fwrite($this->pipes[0], "$calls\n");
		return json_decode($line = (string) fgets($this->pipes[1]), true) ?? throw new RuntimeException("$this->name: $line" . stream_get_contents($this->pipes[1]));
	}

	public function stop(): void
	{
		fclose($this->pipes[0]);
		if (proc_close($this->process) !== 0) {
			throw new RuntimeException("$this->name failed");
		}
	}
}

/** name => values of the rounds, by row and client */
$figures = [];
function note(string $row, string $client, array $values): void
{
	foreach ($values as $name => $value) {
		$GLOBALS['figures'][$row][$client][$name][] = $value;
	}
}

$client = function (string $name, string $kind, string $url, int $warm) use ($extensions, $work, $ca, $key): Client {
	$rest = [$ca, $key, "$work/answers/callback.json", (string) $warm];
	if ($name !== 'C') {
		return new Client($name, PHP_BINARY, ...$extensions, ...[__DIR__ . '/clients.php', $name, $kind, $url], ...$rest);
	}
	$path = (str_ends_with($kind, '-plain') ? 'plain/' : '') . 'api/invoicer/' . (str_starts_with($kind, 'list') ? 'invoices/show/list' : 'payments/show');
	return new Client($name, "$work/limit", $kind, $url . $path, ...$rest);
};
/*
 * A round of a row. A neighbour of this machine slows it down for seconds: all clients are there at once and take short turns,
 * so that it hits them alike. $calls: by client, those of a turn.
 */
$round_of = function (string $row, string $kind, string $url, array $calls, int $turns = 20) use ($client): void {
	$clients = $sums = [];
	foreach ($calls as $name => $count) {
		$clients[$name] = $client($name, $kind, $url, min(20, $count));
		$clients[$name]->turn($count);
	}
	for ($turn = 0; $turn < $turns; $turn++) {
		// Another one begins each time, so that nobody comes twice in a row, with everything still at hand.
		$first = $turn % count($calls);
		foreach ([...array_slice($calls, $first), ...array_slice($calls, 0, $first)] as $name => $count) {
			$last = $clients[$name]->turn($count);
			$before = $sums[$name] ?? ['cpu' => 0, 'wall' => 0];
			$sums[$name] = ['cpu' => $before['cpu'] + $last['cpu'], 'wall' => $before['wall'] + $last['wall']] + $last;
		}
	}
	foreach ($clients as $name => $of) {
		$of->stop();
		note($row, $name, ['cpu' => $sums[$name]['cpu'] / $turns, 'wall' => $sums[$name]['wall'] / $turns] + $sums[$name]);
	}
};

// --- b and e: a shop under php-fpm, one worker, one call in each request ---

$opcache = is_file("$folder/opcache.so") ? ['-d', 'zend_extension=opcache'] : [];
$without = array_slice($extensions, 0, -2);
// By the address: a system that was made for this may not know localhost.
$delay = Proxy::start(strtr($https, ['localhost' => '127.0.0.1']), ['delay' => 0.010, 'on_connection' => 'all']);
$shops = [];
$fpm = function (string $client, string $target, array $arguments) use (&$shops, $opcache): Fpm {
	return $shops["$client $target"] ??= new Fpm(__DIR__ . '/page.php', 1, [...$arguments, ...$opcache, '-d', 'display_errors=1'], ['PEERS' => getenv('PEERS')]);
};
$requests = function (string $row, string $client, string $url, int $count, array $arguments) use ($fpm, $ca, $key): void {
	if ($client === 'ext-curl-shared' && PHP_VERSION_ID < 80500) {
		$GLOBALS['figures'][$row][$client] = null;
		return;
	}
	$first = !isset($GLOBALS['figures'][$row][$client]);
	$shop = $fpm($client, $url, $arguments);
	$query = http_build_query(['client' => explode(',', $client)[0], 'url' => strtr($url, ['127.0.0.1' => 'localhost']), 'ca' => $ca, 'key' => $key]);
	$get = fn () => json_decode($body = $shop->get($query), true) ?? throw new RuntimeException("$client: $body");
	$one = $get();
	$start = $get();
	if ($first) {
		note($row, $client, ['first cpu' => $start['cpu'] - $one['cpu'], 'first wall' => $one['wall']]);
		$get();
		$start = $get();
	}
	$walls = [];
	for ($i = 0; $i < $count; $i++) {
		$walls[] = $get()['wall'];
	}
	$end = $get();
	sort($walls);
	note($row, $client, ['cpu' => ($end['cpu'] - $start['cpu']) / ($count + 1), 'wall' => $walls[intdiv($count, 2)]]);
};

$peers = ['uapay', 'ext-curl', 'plugin', 'guzzle', 'symfony'];
for ($round = 1; $round <= $rounds; $round++) {
	fwrite(STDERR, "round $round of $rounds\n");
	$all = array_fill_keys(['C', ...$peers], 100);
	$round_of('a. payments/show, http', 'show', $http, array_replace($all, ['plugin' => 25]));
	$round_of('a. payments/show, https', 'show', $https, array_replace($all, ['plugin' => 2]));
	$lists = array_fill_keys(['C', 'uapay', 'ext-curl'], 10);
	$round_of('c. 100 invoices, plain', 'list-plain', $http, $lists);
	$round_of('c. 100 invoices, signed', 'list', $http, $lists);
	$long_lists = array_fill_keys(['uapay', 'ext-curl'], 1);
	$round_of('c. a list of 10,000 invoices, plain', 'each-plain', $http, $long_lists, 8);
	$round_of('c. a list of 10,000 invoices, signed', 'each', $http, $long_lists, 8);
	$round_of('d. a callback', 'callback', $http, array_fill_keys(['C', 'uapay', 'ext-curl', 'jwt'], 500));
	foreach ([...$peers, 'ext-curl-shared'] as $name) {
		$requests('b. a call per FPM request', $name, $https, 25, $extensions);
		$requests('b. the same, 20 ms away', $name, $delay->url, 8, $extensions);
	}
	foreach (['nothing, without the module' => $without, 'nothing, with the module' => $extensions] as $name => $arguments) {
		$requests('e. an FPM request', $name, $https, 200, $arguments);
		$before = getrusage(1);
		$start = hrtime(true);
		for ($i = 0; $i < 20; $i++) {
			run(PHP_BINARY, ...$arguments, ...['-r', '']);
		}
		$after = getrusage(1);
		$cpu = fn (array $u): float => $u['ru_utime.tv_sec'] + $u['ru_stime.tv_sec'] + ($u['ru_utime.tv_usec'] + $u['ru_stime.tv_usec']) / 1e6;
		note('e. a start of the CLI', $name, ['cpu' => ($cpu($after) - $cpu($before)) / 20, 'wall' => (hrtime(true) - $start) / 20e9]);
	}
}
foreach ($shops as $shop) {
	$shop->stop();
}

// --- of what ---

$debian = static fn (string $package): string => preg_replace('~[-+].*~', '', trim((string) shell_exec("dpkg-query -W -f '\${Version}' $package 2>/dev/null"))) ?: '?';
$loaded = trim(run(PHP_BINARY, ...$extensions, ...['-r', '$v = curl_version(); echo "libcurl $v[version], $v[ssl_version], uapay ", phpversion("uapay");']));
$processor = trim(explode(':', (string) shell_exec('grep -m1 "model name" /proc/cpuinfo'))[1] ?? php_uname('m'));
ksort($figures);
echo json_encode([
	'date' => gmdate('Y-m-d'),
	'versions' => 'PHP ' . PHP_VERSION . ", $loaded, Guzzle {$debian('php-guzzlehttp-guzzle')}, Symfony HttpClient {$debian('php-symfony-http-client')}; $processor, "
		. trim((string) shell_exec('nproc')) . ' processors',
	'rounds' => (int) $rounds,
	'size' => filesize("$work/stripped.so"),
	'figures' => $figures,
], JSON_THROW_ON_ERROR | JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), "\n";
