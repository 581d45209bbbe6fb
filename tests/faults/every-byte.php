<?php

/*
 * php -d extension=uapay tests/faults/every-byte.php [step [first]]
 *
 * cuts.inc for every endpoint, each side and way to close in a process of its own, which waits most of the time: a cut at each
 * step-th byte from the first on. Step 1, the default, is every byte. The last line is "N passed, N failed, 0 skipped", counted
 * in cuts.
 */

require __DIR__ . '/cuts.inc';

[, $step, $first] = $argv + [1 => '1', 2 => '0'];

/** Starts a part; what comes out of the pipe is its result, or what broke it off. */
function part(mixed ...$arguments)
{
	$pipe = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
	if (pcntl_fork() === 0) {
		try {
			$result = cut_endpoint(...$arguments);
		} catch (Throwable $e) {
			$result = (string) $e;
		}
		fwrite($pipe[1], json_encode($result));
		exit(0);
	}
	fclose($pipe[1]);
	stream_set_timeout($pipe[0], 86400); // instead of default_socket_timeout
	return $pipe[0];
}

$parts = [];
foreach (endpoints() as $i => $endpoint) {
	foreach (SIDES as $side => $option) {
		foreach (MODES as $mode) {
			$parts[$i][] = part($endpoint, (int) $step, (int) $first, [$side => $option], [$mode]);
		}
	}
}
$total = $failed = 0;
foreach ($parts as $i => $pipes) {
	[$name, $effect] = [endpoints()[$i]->name(), endpoints()[$i]->effect];
	$cuts = $faults = 0;
	$endings = [];
	foreach ($pipes as $pipe) {
		$result = json_decode(stream_get_contents($pipe), true);
		if (!is_array($result)) {
			echo "$name: the run broke off: $result\n";
			$faults++;
			continue;
		}
		$cuts += $result[0];
		$faults += $result[1];
		foreach ($result[2] as $ending => $count) {
			$endings[$ending] = ($endings[$ending] ?? 0) + $count;
		}
	}
	printf("%-32s %-10s %5d cuts, %d faults: %s\n", $name, $effect, $cuts, $faults, json_encode($endings));
	$total += $cuts;
	$failed += $faults;
}
printf("%d passed, %d failed, 0 skipped\n", $total - $failed, $failed);
exit($failed ? 1 : 0);
