<?php

/* SPDX-License-Identifier: MIT */

/* Lays out what measure.php measured: php render.php FILE.json writes the table FILE.md and the picture FILE.svg, and prints the
 * table. */

const GATEWAY = 0.150; // seconds that a payment gateway takes for a call
const OURS = 'uapay';

/** What a client is called, in all rows or in those that begin so. */
const NAMES = [
	'd. a callback' => ['ext-curl' => 'json_decode + hash_hmac'],
	'c. a list' => [OURS => '**uapay**, each()', 'ext-curl' => 'curl_multi by hand, as many requests at once'],
	'b.' => ['ext-curl' => 'ext-curl by hand, a session at hand', 'plugin' => 'ext-curl as plugins do, with a session per request',
		'ext-curl-shared' => 'ext-curl with curl_share_init_persistent(), a session at hand'],
	'' => ['C' => 'C: libcurl, cJSON, OpenSSL', OURS => '**uapay**', 'ext-curl' => 'ext-curl by hand, handle reused',
		'plugin' => 'as plugins do: new handle and session per call', 'guzzle' => 'Guzzle + firebase/php-jwt',
		'symfony' => 'Symfony HttpClient + firebase/php-jwt', 'jwt' => 'json_decode + firebase/php-jwt'],
];

/** The rows of the picture, with the names that are short enough for it. */
const PICTURE = [
	'a. payments/show, https' => ['C' => 'C program'],
	'b. a call per FPM request' => ['ext-curl-shared' => 'curl_share'],
	'c. 100 invoices, signed' => ['C' => 'C program'],
	'd. a callback' => ['C' => 'C program', 'ext-curl' => 'hash_hmac'],
];

function median(array $values): float
{
	sort($values);
	return $values[intdiv(count($values), 2)];
}

function time_text(float $seconds): string
{
	return match (true) {
		$seconds >= 0.01 => sprintf('%.1f ms', $seconds * 1e3),
		$seconds >= 0.001 => sprintf('%.2f ms', $seconds * 1e3),
		default => sprintf('%.1f µs', $seconds * 1e6),
	};
}

function spread(array $values): string
{
	return time_text(median($values)) . ' (' . time_text(min($values)) . ' to ' . time_text(max($values)) . ')';
}

function name_of(string $row, string $client): string
{
	foreach (NAMES as $beginning => $names) {
		if (str_starts_with($row, $beginning) && isset($names[$client])) {
			return $names[$client];
		}
	}
	return $client;
}

function size_text(array $sizes): string
{
	return $sizes === [] ? '' : sprintf('%.0f KiB', median($sizes) / 1024);
}

/** Each round's ratio, and of these the median: what slowed a round down slowed all its clients. */
function times(array $of, array $other): float
{
	return median(array_map(static fn (float $a, float $b): float => $a / $b, $of['cpu'], $other['cpu']));
}

/** @return array<string, Closure> the columns of a row's table, each with what makes a cell of a client's figures */
function columns(string $row, array $clients): array
{
	$cpu = static fn (array $of): float => median($of['cpu']);
	$all = [
		'CPU' => static fn (array $of): string => spread($of['cpu']),
		'wall' => static fn (array $of): string => spread($of['wall']),
		'times the C program' => !isset($clients['C']) ? null
			: static fn (array $of): string => sprintf('%.2f', times($of, $clients['C'])),
		'first request: CPU, wall' => !isset($clients[OURS]['first cpu']) ? null
			: static fn (array $of): string => time_text($of['first cpu'][0]) . ', ' . time_text($of['first wall'][0]),
		'peak memory' => !str_starts_with($row, 'c.') ? null : static fn (array $of): string => size_text($of['peak'] ?? []),
		'largest resident size' => !str_starts_with($row, 'c.') ? null : static fn (array $of): string => size_text($of['resident'] ?? []),
		'per second' => !str_starts_with($row, 'd.') ? null : static fn (array $of): string => sprintf('%.0f', 1 / $cpu($of)),
		'of ' . GATEWAY * 1000 . ' ms' => str_starts_with($row, 'c. a list') ? null : static fn (array $of): string => sprintf('%.3g %%', $cpu($of) / GATEWAY * 100),
	];
	return array_filter($all);
}

/** @param list<list<string>> $rows */
function table(array $headings, array $rows): string
{
	$line = static fn (array $cells): string => '|' . implode('|', array_map(static fn (string $cell): string => $cell === '' ? ' ' : " $cell ", $cells)) . "|\n";
	return $line($headings) . $line(array_fill(0, count($headings), '---')) . implode('', array_map($line, $rows));
}

function row_table(string $row, array $clients): string
{
	$columns = columns($row, $clients);
	$rows = [];
	foreach ($clients as $client => $of) {
		$rows[] = [name_of($row, $client), ...($of === null ? array_pad(['not with this PHP'], count($columns), '')
			: array_map(static fn (Closure $cell): string => $cell($of), array_values($columns)))];
	}
	return table(['', ...array_keys($columns)], $rows);
}

/** @return array<string, array{float, float}> what was aimed at: measured, at most */
function goals(array $figures, int $size): array
{
	$cpu = static fn (string $row, string $client): float => median($figures[$row][$client]['cpu']);
	$ratio = static fn (string $row, string $client): float => times($figures[$row][OURS], $figures[$row][$client]);
	$goals = [];
	foreach (['http', 'https'] as $scheme) {
		$row = "a. payments/show, $scheme";
		$others = array_diff(array_keys($figures[$row]), ['C', OURS]);
		$goals["a. $scheme: CPU at most 1.25 times the C program"] = [$ratio($row, 'C'), 1.25];
		$goals["a. $scheme: CPU below every PHP client (of the cheapest)"] = [max(array_map(static fn (string $other): float => $ratio($row, $other), $others)), 1];
	}
	$nothing = $cpu('e. an FPM request', 'nothing, with the module');
	$row = 'b. a call per FPM request';
	$goals['b. CPU at most 1/20 of ext-curl\'s, above an empty request'] = [($cpu($row, OURS) - $nothing) / ($cpu($row, 'ext-curl') - $nothing), 0.05];
	$goals['b. wall of one round trip of 20 ms (in round trips)'] = [median($figures['b. the same, 20 ms away'][OURS]['wall']) / 0.020, 1.5];
	foreach (['100 invoices, plain', '100 invoices, signed', 'a list of 10,000 invoices, plain', 'a list of 10,000 invoices, signed'] as $list) {
		$goals["c. $list: CPU not above ext-curl's and json_decode's"] = [$ratio("c. $list", 'ext-curl'), 1];
	}
	$goals['e. stripped module under 400 KB (in KB)'] = [$size / 1000, 400];
	return $goals;
}

function document(array $measured): string
{
	['date' => $date, 'versions' => $versions, 'rounds' => $rounds, 'figures' => $figures, 'size' => $size] = $measured;
	$out = "# Results of bench/run\n\n$date: $versions.\n\nMedians of $rounds rounds with the smallest and the largest; in a round all clients take short turns, and a ratio is\nthe median of the rounds' own. CPU is the client's own"
		. " (getrusage); the server is\nnginx on the same machine, and for a, c and d on another processor. First requests are measured once. Peak memory is what\nPHP counts (memory_get_peak_usage) of one call; the largest resident size that of the process, PHP itself included. The last column is the CPU as a"
		. ' share of a call that takes ' . GATEWAY * 1000 . " ms at the gateway: what a buyer\nnotices is the round trips, not these.\n";
	foreach ($figures as $row => $clients) {
		$out .= "\n## $row\n\n" . row_table($row, $clients);
	}
	$goals = [];
	foreach (goals($figures, $size) as $name => [$was, $most]) {
		$goals[] = [$name, sprintf('%.3g', $was), sprintf('%.3g', $most), $was <= $most ? 'met' : '**missed**'];
	}
	return $out . sprintf("\nThe stripped module has %.0f KiB.\n\n## What was aimed at\n\n", $size / 1024) . table(['', 'measured', 'at most', ''], $goals);
}

/** CPU per row, each row to its own scale. */
function picture(array $measured): string
{
	$svg = '';
	$y = 34;
	foreach (PICTURE as $row => $names) {
		$values = array_map(static fn (array $of): float => median($of['cpu']), array_filter($measured['figures'][$row]));
		$svg .= sprintf('<text x="10" y="%d" font-weight="bold">%s: CPU</text>', $y, htmlspecialchars($row));
		$y += 8;
		foreach ($values as $client => $value) {
			$width = max(1, $value / max($values) * 330);
			$svg .= sprintf('<text x="100" y="%d" text-anchor="end">%s</text><rect x="106" y="%d" width="%.1f" height="12" fill="%s"/><text x="%.1f" y="%d">%s</text>',
				$y + 11, $names[$client] ?? $client, $y + 1, $width, $client === OURS ? '#2b6cb0' : '#b8c4d0', $width + 111, $y + 11, time_text($value));
			$y += 16;
		}
		$y += 24;
	}
	return '<svg xmlns="http://www.w3.org/2000/svg" width="540" height="' . $y . '" font-family="sans-serif" font-size="11">'
		. '<rect width="100%" height="100%" fill="#fff"/><text x="10" y="16">CPU of one call, median; each group to its own scale; ' . "$measured[date]</text>$svg</svg>\n";
}

[, $file] = $argv;
$measured = json_decode(file_get_contents($file), true, 512, JSON_THROW_ON_ERROR);
$document = document($measured);
file_put_contents(preg_replace('/\.json$/', '.md', $file), $document);
file_put_contents(preg_replace('/\.json$/', '.svg', $file), picture($measured));
echo $document;
