--TEST--
each(): whatever ends the loop early leaves nothing under way, and a client that works
--EXTENSIONS--
uapay
--SKIPIF--
<?php
if (!is_readable('/proc/net/tcp')) {
	die('skip needs /proc/net/tcp');
}
?>
--FILE--
<?php
require __DIR__ . '/each.inc';

$server = Server::start([['delay' => 0.02] + INVOICES, ['delay' => 0.02] + PAYMENTS]);
$client = plain_client($server, concurrency: 8);
$client->session();

/** Runs it; the generator of the ids must have ended, and no more connections be open than are kept. */
function ends(string $what, callable $run): void
{
	global $server, $client;
	$finally = 0;
	$source = function (int $count = 100000) use (&$finally): Generator {
		try {
			yield from ids($count);
		} finally {
			$finally++;
		}
	};
	echo "$what: ";
	try {
		$run($source);
		echo 'no exception';
	} catch (Throwable $e) {
		echo $e::class, ' ', $e->getMessage();
		unset($e);
	}
	gc_collect_cycles();
	$open = open_connections($server);
	echo ", generator ended $finally, ", $open <= 2 ? 'at most 2 open' : "$open open", ', then ', $client->payments->show('p')->id, "\n";
}

ends('break', function ($source) use ($client) {
	foreach ($client->payments->each($source()) as $id => $value) {
		if ($id === 'id-10') {
			break;
		}
	}
});
ends('break after a pause', function ($source) use ($client) {
	foreach ($client->payments->each($source()) as $id => $value) {
		usleep(200000);
		break;
	}
});
ends('an exception', function ($source) use ($client) {
	foreach ($client->invoices->each($source()) as $id => $value) {
		throw new RuntimeException('of the body');
	}
});
ends('never begun', fn ($source) => $client->invoices->each($source()));
ends('a step only', fn ($source) => $client->invoices->each($source())->rewind());
ends('nested', function ($source) use ($client) {
	foreach ($client->payments->each($source()) as $id => $value) {
		foreach ($client->payments->each(ids(20, 'inner-')) as $inner => $value) {
			if ($inner === 'inner-3') {
				break 2;
			}
		}
	}
});
ends('in a cycle', function ($source) use ($client) {
	$holder = new stdClass();
	$holder->each = $client->payments->each((function () use ($holder, $source) {
		yield from $source();
	})());
	$holder->each->rewind();
	$holder->value = $holder->each->current();
});
ends('its generator throws', function ($source) use ($client) {
	foreach ($client->payments->each((function () use ($source) {
		yield from $source(10);
		throw new LogicException('of the generator');
	})()) as $id => $value) {
		echo "$id ";
	}
});
ends('its generator throws first', function ($source) use ($client) {
	foreach ($client->payments->each((function () use ($source) {
		throw new LogicException('of the generator');
		yield from $source();
	})()) as $value) {
		echo 'never ';
	}
});
ends('its generator throws as it is closed', function ($source) use ($client) {
	foreach ($client->payments->each((function () use ($source) {
		try {
			yield from $source();
		} finally {
			throw new LogicException('of finally');
		}
	})()) as $value) {
		break;
	}
});
ends('the client is gone', function ($source) use ($server) {
	$each = plain_client($server, concurrency: 3)->payments->each($source(20));
	$n = 0;
	foreach ($each as $id => $value) {
		$n += $value->id === $id;
	}
	echo "$n values, ";
});
$each = $client->payments->each(ids(1000));
$each->next();
echo $each->key(), "\n";
var_dump($server->exhausted());
?>
--EXPECT--
break: no exception, generator ended 1, at most 2 open, then p
break after a pause: no exception, generator ended 1, at most 2 open, then p
an exception: RuntimeException of the body, generator ended 1, at most 2 open, then p
never begun: no exception, generator ended 0, at most 2 open, then p
a step only: no exception, generator ended 1, at most 2 open, then p
nested: no exception, generator ended 1, at most 2 open, then p
in a cycle: no exception, generator ended 1, at most 2 open, then p
its generator throws: id-0 id-1 id-2 id-3 id-4 id-5 id-6 id-7 id-8 id-9 LogicException of the generator, generator ended 1, at most 2 open, then p
its generator throws first: LogicException of the generator, generator ended 0, at most 2 open, then p
its generator throws as it is closed: LogicException of finally, generator ended 1, at most 2 open, then p
the client is gone: 20 values, no exception, generator ended 1, at most 2 open, then p
id-1
int(0)
