<?php

/* SPDX-License-Identifier: MIT */

/* One request of a shop under php-fpm: one call, or none. Says what the worker has used up to here, and how long the call took. */

$usage = getrusage();
$used = $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'] + ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']) / 1e6;
$start = hrtime(true);
if ($_GET['client'] !== 'nothing') {
	$argv = ['', $_GET['client'], 'show', $_GET['url'], $_GET['ca'], $_GET['key'], '', 0];
	require __DIR__ . '/clients.php';
	$one();
}
echo json_encode(['cpu' => $used, 'wall' => (hrtime(true) - $start) / 1e9]);
