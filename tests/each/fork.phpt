--TEST--
each(): a forked child cannot go on with its parent's, ends without touching it, and may begin its own
--EXTENSIONS--
uapay
openssl
pcntl
--FILE--
<?php
require __DIR__ . '/each.inc';
require __DIR__ . '/../server/tls.inc';

/** Runs in a forked child that ends in order, freeing what it has; returns its exit status. */
function in_a_child(callable $function): int
{
	$pid = pcntl_fork();
	if ($pid === 0) {
		try {
			$function();
		} catch (Error $e) {
			echo 'child: ', $e->getMessage(), "\n";
		}
		exit(0);
	}
	pcntl_waitpid($pid, $status);
	return pcntl_wifexited($status) ? pcntl_wexitstatus($status) : -1;
}

$identity = tls_identity();
foreach (['http' => [], 'https' => ['tls' => ['cert' => $identity['cert']]]] as $name => $options) {
	echo "-- $name\n";
	$server = Server::start([['delay' => 0.05] + PAYMENTS, INVOICES], $options);
	$client = plain_client($server, caFile: $identity['ca'], concurrency: 4);
	$got = [];
	$each = $client->payments->each(ids(20));
	foreach ($each as $id => $payment) {
		$got[] = $payment->id;
		$status = match ($id) {
			'id-2' => in_a_child(fn () => $each->next()),
			'id-4' => in_a_child(fn () => null),
			'id-6' => in_a_child(function () use (&$each, $client): void {
				unset($GLOBALS['each']);
				$each = null;
				echo 'child: ', implode(' ', array_keys(iterator_to_array($client->payments->each(['x', 'y'])))), "\n";
			}),
			'id-8' => in_a_child(function () use ($client): void {
				foreach ($client->payments->each(ids(10, 'other-')) as $other => $payment) {
					if ($other === 'other-3') {
						echo "child: $other, ", in_a_child(fn () => $client->payments->show('grandchild')), "\n";
						break;
					}
				}
			}),
			default => null,
		};
		$status !== null && print("$id: $status\n");
	}
	var_dump($got === iterator_to_array(ids(20), false));
	$broken = array_filter($server->requests(), fn ($request) => !$request['complete']);
	echo count($broken), " broken requests\n";

	echo "-- $name, by the ids' generator, in the child's step\n";
	$each = $client->with(concurrency: 2)->payments->each((function () {
		yield 'a';
		if (in_a_child(fn () => throw new Error('of the generator')) !== 0) {
			echo "it did not end in order\n";
		}
		yield 'b';
		if (($pid = pcntl_fork()) !== 0) {
			pcntl_waitpid($pid, $status);
			echo 'status ', pcntl_wexitstatus($status), "\n";
		}
		yield 'c'; // both go on
	})());
	try {
		foreach ($each as $id => $payment) {
			echo "$id\n";
		}
	} catch (Error $e) {
		echo 'child: ', $e->getMessage(), "\n";
		unset($each);
		exit(7);
	}
	unset($each, $client);
	$server->stop();
}
?>
--EXPECT--
-- http
child: uapay: the process was forked in the middle of a call, which goes on in the parent only
id-2: 0
id-4: 0
child: x y
id-6: 0
child: other-3, 0
id-8: 0
bool(true)
0 broken requests
-- http, by the ids' generator, in the child's step
child: of the generator
child: uapay: the process was forked in the middle of a call, which goes on in the parent only
status 7
a
b
c
-- https
child: uapay: the process was forked in the middle of a call, which goes on in the parent only
id-2: 0
id-4: 0
child: x y
id-6: 0
child: other-3, 0
id-8: 0
bool(true)
0 broken requests
-- https, by the ids' generator, in the child's step
child: of the generator
child: uapay: the process was forked in the middle of a call, which goes on in the parent only
status 7
a
b
c
