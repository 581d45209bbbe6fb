<?php

/* SPDX-License-Identifier: MIT */

/*
 * Many calls in one process, a third of them refused, unknown or wrong from the start: whether memory grows.
 * Arguments: calls, base URL, key, file of a callback.
 */

[, $calls, $url, $key, $callback] = $argv;
$callback = file_get_contents($callback);
$client = new Uapay\Client('6412', $key, $url, maxRetries: 0);
$last = substr($callback, -3, 1);
$forged = substr_replace($callback, $last === 'A' ? 'B' : 'A', -12, 1);

/** Six calls, two of which fail. */
$turn = [
	fn () => $client->payments->show('e408a23f-982d-4557-97bb-96183056db22'),
	fn () => $client->payments->complete('p', 'i'), // refused: HTTP 400
	fn () => $client->callback($callback),
	fn () => $client->payments->show('e408a23f-982d-4557-97bb-96183056db22')->toArray(),
	fn () => $client->payments->cancel('p', 'i'), // unknown: HTTP 502
	fn () => $client->payments->show('e408a23f-982d-4557-97bb-96183056db22')->invoice->extraInfo,
	fn () => $client->payments->show('e408a23f-982d-4557-97bb-96183056db22'),
	fn () => $client->callback($forged),
	fn () => new Uapay\Client('6412', 'another key', $url),
	fn () => $client->payments->show('e408a23f-982d-4557-97bb-96183056db22')->outcome(),
	fn () => $client->invoices->create(['amount' => 19.99]), // wrong: not sent
	fn () => $client->with(timeout: 3.0)->payments->show('e408a23f-982d-4557-97bb-96183056db22'),
];

function resident(): int
{
	preg_match('~^VmRSS:\s+(\d+) kB~m', file_get_contents('/proc/self/status'), $match);
	return (int) $match[1];
}

$failed = 0;
$samples = array_fill(0, 60, 0); // as large as it will be
$used = 0;
$step = intdiv($calls, 20);
$start = hrtime(true);
for ($i = 1; $i <= $calls; $i++) {
	try {
		$turn[$i % 12]();
	} catch (Uapay\Exception\UapayException) {
		$failed++;
	}
	if ($i % $step === 0) {
		$samples[$used++] = $i;
		$samples[$used++] = memory_get_usage();
		$samples[$used++] = resident();
	}
}
$seconds = (hrtime(true) - $start) / 1e9;

printf("%10s %20s %10s\n", 'calls', 'memory_get_usage, B', 'RSS, KiB');
$samples = array_chunk($samples, 3);
foreach ($samples as $sample) {
	printf("%10d %20d %10d\n", ...$sample);
}
[$first, $end] = [$samples[1], end($samples)]; // a tenth is the warm-up
[$memory, $resident] = [$end[1] - $first[1], $end[2] - $first[2]];
printf("%d calls in %.0f s, %d of them failed; from the first tenth to the end: memory_get_usage %+d B, RSS %+d KiB\n",
	$calls, $seconds, $failed, $memory, $resident);
exit($memory > 4096 || $resident > 512 || abs($failed - $calls / 3) > $calls / 100 ? 1 : 0);
