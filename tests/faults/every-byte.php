<?php

/*
 * php -d extension=uapay tests/faults/every-byte.php [step [first]]
 *
 * cuts.inc for every endpoint, each in a process of its own: a cut at each step-th byte from the first on. Step 1, the
 * default, is every byte. The last line is "N passed, N failed, 0 skipped", counted in cuts.
 */

require __DIR__ . '/cuts.inc';

[, $step, $first] = $argv + [1 => '1', 2 => '0'];
$children = [];
foreach (endpoints() as $i => $endpoint) {
	$pipe = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
	if (pcntl_fork() === 0) {
		try {
			$result = cut_endpoint($endpoint, (int) $step, (int) $first);
		} catch (Throwable $e) {
			$result = (string) $e;
		}
		fwrite($pipe[1], json_encode($result));
		exit(0);
	}
	fclose($pipe[1]);
	stream_set_timeout($pipe[0], 86400); // instead of default_socket_timeout
	$children[$i] = $pipe[0];
}
$total = $failed = 0;
foreach ($children as $i => $pipe) {
	[$name, $effect] = [endpoints()[$i]->name(), endpoints()[$i]->effect];
	$result = json_decode(stream_get_contents($pipe));
	if (!is_array($result)) {
		echo "$name: the run broke off: $result\n";
		$failed++;
		continue;
	}
	[$cuts, $faults, $endings] = $result;
	printf("%-32s %-10s %5d cuts, %d faults: %s\n", $name, $effect, $cuts, $faults, json_encode($endings));
	$total += $cuts;
	$failed += $faults;
}
printf("%d passed, %d failed, 0 skipped\n", $total - $failed, $failed);
exit($failed ? 1 : 0);
