<?php

/* SPDX-License-Identifier: MIT */

/* A session and a call in it: prints what they cost a process that did nothing before, as JSON. Arguments: client, URL, key. */

[, $client, $url, $key] = $argv;
$argv = ['', $client, 'show', $url, '', $key, '', 0];
require __DIR__ . '/../clients.php';

$cpu = static function (): float {
	$usage = getrusage();
	return $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'] + ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']) / 1e6;
};
$used = $cpu();
$start = hrtime(true);
if ($client === 'ext-curl') {
	$one(); // the others open a session by themselves; here a call of the same size stands for it
}
$one();
echo json_encode(['cpu' => $cpu() - $used, 'wall' => (hrtime(true) - $start) / 1e9]);
