<?php

/* SPDX-License-Identifier: MIT */

/*
 * Runs all clients in turns, round after round, and writes the table and the picture. A figure is the median of the rounds,
 * with the smallest and the largest behind it.
 * Arguments: work folder, folder of the results, rounds, URLs of the server (http, https), CA file, key.
 */

require __DIR__ . '/../tests/fpm/fpm.inc';
require __DIR__ . '/../tests/server/proxy.inc';

[, $work, $results, $rounds, $http, $https, $ca, $key] = $argv;
putenv('TEST_PHP_EXECUTABLE=' . PHP_BINARY);
$module = "$work/out/modules/uapay.so";
const GATEWAY = 0.150; // seconds that a payment gateway takes for a call

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

/** A client on a processor of its own. */
function run_client(string ...$command): string
{
	return run(...array_filter(explode(' ', (string) getenv('CLIENT'))), ...$command);
}

/** name => values of the rounds, by row and client */
$figures = [];
function note(string $row, string $client, array $values): void
{
	foreach ($values as $name => $value) {
		$GLOBALS['figures'][$row][$client][$name][] = $value;
	}
}

$calls = function (string $row, string $client, string $kind, string $url, int $count) use ($extensions, $work, $ca, $key): void {
	if ($client === 'C') {
		$path = ($kind === 'list-plain' ? 'plain/' : '') . 'api/invoicer/' . (str_starts_with($kind, 'list') ? 'invoices/show/list' : 'payments/show');
		$output = run_client("$work/limit", $kind, $url . $path, $ca, $key, "$work/answers/callback.json", '20', (string) $count);
	} else {
		$output = run_client(PHP_BINARY, ...$extensions, ...[__DIR__ . '/clients.php', $client, $kind, $url, $ca, $key, "$work/answers/callback.json", '20', (string) $count]);
	}
	note($row, $client, json_decode($output, true, 512, JSON_THROW_ON_ERROR));
};

// --- b and e: a shop under php-fpm, one worker, one call in each request ---

$opcache = is_file("$folder/opcache.so") ? ['-d', 'zend_extension=opcache'] : [];
$without = array_slice($extensions, 0, -2);
$delay = Proxy::start($https, ['delay' => 0.010, 'on_connection' => 'all']);
$shops = [];
$fpm = function (string $client, string $target, array $arguments) use (&$shops, $opcache): Fpm {
	return $shops["$client $target"] ??= new Fpm(__DIR__ . '/page.php', 1, [...$arguments, ...$opcache, '-d', 'display_errors=1'], ['PEERS' => getenv('PEERS')]);
};
$requests = function (string $row, string $client, string $url, int $count, array $arguments) use ($fpm, $ca, $key): void {
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
	foreach (['C', ...$peers] as $client) {
		$calls('a. payments/show, http', $client, 'show', $http, $client === 'plugin' ? 300 : 1500);
		$calls('a. payments/show, https', $client, 'show', $https, $client === 'plugin' ? 40 : 1500);
	}
	foreach (['C', 'uapay', 'ext-curl'] as $client) {
		$calls('c. 100 invoices, plain', $client, 'list-plain', $http, 100);
		$calls('c. 100 invoices, signed', $client, 'list', $http, 60);
	}
	foreach (['C', 'uapay', 'ext-curl', 'jwt'] as $client) {
		$calls('d. a callback', $client, 'callback', $http, 6000);
	}
	foreach ($peers as $client) {
		$requests('b. a call per FPM request', $client, $https, 25, $extensions);
		$requests('b. the same, 20 ms away', $client, $delay->url, 8, $extensions);
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

// --- the table ---

function median(array $values): float
{
	sort($values);
	return $values[intdiv(count($values), 2)];
}

function time_text(float $seconds): string
{
	return $seconds >= 0.01 ? sprintf('%.1f ms', $seconds * 1e3) : ($seconds >= 0.001 ? sprintf('%.2f ms', $seconds * 1e3) : sprintf('%.1f µs', $seconds * 1e6));
}

function spread(array $values): string
{
	return time_text(median($values)) . ' (' . time_text(min($values)) . ' to ' . time_text(max($values)) . ')';
}

$debian = fn (string $package): string => preg_replace('~[-+].*~', '', trim((string) shell_exec("dpkg-query -W -f '\${Version}' $package 2>/dev/null")));
$names = [
	'C' => 'C: libcurl, cJSON, OpenSSL', 'uapay' => '**uapay**', 'ext-curl' => 'ext-curl by hand, handle reused',
	'plugin' => 'as plugins do: new handle and session per call', 'guzzle' => 'Guzzle + firebase/php-jwt', 'symfony' => 'Symfony HttpClient + firebase/php-jwt',
	'jwt' => 'json_decode + firebase/php-jwt',
];
$fresh = ['ext-curl' => 'ext-curl by hand, a session at hand', 'plugin' => 'ext-curl as plugins do, with a session per request'];
ksort($figures);
$out = '# Results of bench/run' . "\n\n" . gmdate('Y-m-d') . ': PHP ' . PHP_VERSION . ', ' . trim(run(PHP_BINARY, ...$extensions, ...['-r',
	'$v = curl_version(); echo "libcurl $v[version], $v[ssl_version], uapay ", phpversion("uapay");'])) . ', Guzzle ' . ($debian('php-guzzlehttp-guzzle') ?: '?')
	. ', Symfony HttpClient ' . ($debian('php-symfony-http-client') ?: '?') . '; ' . trim(explode(':', (string) shell_exec('grep -m1 "model name" /proc/cpuinfo'))[1] ?? php_uname('m'))
	. ', ' . trim((string) shell_exec('nproc')) . " processors.\n\nMedians of $rounds rounds with the smallest and the largest, all clients in turns. CPU is the client's own (getrusage); the server is\nnginx on the same machine, and for a, c and d on another processor. First requests are measured once. The last column is the CPU as a share of a call that takes "
	. GATEWAY * 1000 . " ms at the gateway: what a buyer\nnotices is the round trips, not these.\n";
foreach ($figures as $row => $clients) {
	$limit = isset($clients['C']) ? median($clients['C']['cpu']) : 0;
	$memory = str_starts_with($row, 'c.');
	$first = isset($clients['uapay']['first cpu']);
	$out .= "\n## $row\n\n| | CPU | wall |" . ($limit ? ' times the C program |' : '') . ($first ? ' first request: CPU, wall |' : '') . ($memory ? ' peak memory |' : '')
		. (str_starts_with($row, 'd.') ? ' per second |' : '') . " of 150 ms |\n| --- | --- | --- |" . str_repeat(' --- |', ($limit > 0) + $first + $memory + str_starts_with($row, 'd.')) . " --- |\n";
	foreach ($clients as $client => $values) {
		$cpu = median($values['cpu']);
		$name = str_starts_with($row, 'b.') ? $fresh[$client] ?? $names[$client] ?? $client : ($row === 'd. a callback' && $client === 'ext-curl' ? 'json_decode + hash_hmac' : $names[$client] ?? $client);
		$out .= "| $name | " . spread($values['cpu']) . ' | ' . spread($values['wall']) . ' |' . ($limit ? sprintf(' %.2f |', $cpu / $limit) : '')
			. ($first ? ' ' . time_text($values['first cpu'][0]) . ', ' . time_text($values['first wall'][0]) . ' |' : '')
			. ($memory ? (isset($values['peak']) ? sprintf(' %.0f KiB |', median($values['peak']) / 1024) : ' |') : '')
			. (str_starts_with($row, 'd.') ? sprintf(' %.0f |', 1 / $cpu) : '') . sprintf(" %.3g %% |\n", $cpu / GATEWAY * 100);
	}
}
$size = filesize("$work/stripped.so");
$out .= sprintf("\nThe stripped module has %.0f KiB.\n", $size / 1024);

// --- what was aimed at ---

$cpu = fn (string $row, string $client): float => median($figures[$row][$client]['cpu']);
$goals = [];
foreach (['http', 'https'] as $scheme) {
	$row = "a. payments/show, $scheme";
	$goals["a. $scheme: CPU at most 1.25 times the C program"] = [$cpu($row, 'uapay') / $cpu($row, 'C'), 1.25];
	$goals["a. $scheme: CPU below every PHP client (of the cheapest)"] = [$cpu($row, 'uapay') / min(array_map(fn ($peer) => $cpu($row, $peer), array_slice($peers, 1))), 1];
}
$nothing = $cpu('e. an FPM request', 'nothing, with the module');
$row = 'b. a call per FPM request';
$goals['b. CPU at most 1/20 of ext-curl\'s, above an empty request'] = [($cpu($row, 'uapay') - $nothing) / ($cpu($row, 'ext-curl') - $nothing), 0.05];
$goals['b. wall of one round trip of 20 ms (in round trips)'] = [median($figures['b. the same, 20 ms away']['uapay']['wall']) / 0.020, 1.5];
foreach (['plain', 'signed'] as $kind) {
	$goals["c. $kind: CPU not above ext-curl's and json_decode's"] = [$cpu("c. 100 invoices, $kind", 'uapay') / $cpu("c. 100 invoices, $kind", 'ext-curl'), 1];
}
$goals['e. stripped module under 400 KB (in KB)'] = [$size / 1000, 400];
$out .= "\n## What was aimed at\n\n| | measured | at most | |\n| --- | --- | --- | --- |\n";
foreach ($goals as $name => [$measured, $most]) {
	$out .= sprintf("| %s | %.3g | %.3g | %s |\n", $name, $measured, $most, $measured <= $most ? 'met' : '**missed**');
}
$file = "$results/php-" . PHP_MAJOR_VERSION . "." . PHP_MINOR_VERSION;
file_put_contents("$file.md", $out);
echo $out;

// --- the picture: CPU per row, each row to its own scale ---

$svg = '';
$y = 34;
foreach (['a. payments/show, https', 'b. a call per FPM request', 'c. 100 invoices, signed', 'd. a callback'] as $row) {
	$most = max(array_map(fn (string $client): float => $cpu($row, $client), array_keys($figures[$row])));
	$svg .= sprintf('<text x="10" y="%d" font-weight="bold">%s: CPU</text>', $y, htmlspecialchars($row));
	$y += 8;
	foreach (array_keys($figures[$row]) as $client) {
		$value = $cpu($row, $client);
		$width = max(1, $value / $most * 330);
		$name = $client === 'C' ? 'C program' : ($client === 'ext-curl' && $row[0] === 'd' ? 'hash_hmac' : $client);
		$svg .= sprintf('<text x="100" y="%d" text-anchor="end">%s</text><rect x="106" y="%d" width="%.1f" height="12" fill="%s"/><text x="%.1f" y="%d">%s</text>',
			$y + 11, $name, $y + 1, $width, $client === 'uapay' ? '#2b6cb0' : '#b8c4d0', $width + 111, $y + 11, time_text($value));
		$y += 16;
	}
	$y += 24;
}
file_put_contents("$file.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="540" height="' . $y . '" font-family="sans-serif" font-size="11">'
	. '<rect width="100%" height="100%" fill="#fff"/><text x="10" y="16">CPU of one call, median; each group to its own scale; ' . gmdate('Y-m-d') . '</text>' . $svg . "</svg>\n");
