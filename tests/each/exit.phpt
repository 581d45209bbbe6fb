--TEST--
each(): exit() in the loop's body, in the ids, in a logger or in a transport ends the program in order
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/each.inc';

$server = Server::start([PAYMENTS]);
putenv("UAPAY_URL=$server->url");
$php = getenv('TEST_PHP_EXECUTABLE_ESCAPED') ?: escapeshellarg(getenv('TEST_PHP_EXECUTABLE'));
$places = [
	'the body' => 'foreach ($client->payments->each(ids()) as $id => $value) { $id === "id-3" && exit("at $id\n"); }',
	'the ids' => '$ids = function () { yield "a"; yield "b"; yield "c"; exit("in the ids\n"); };
		foreach ($client->payments->each($ids()) as $id => $value) { echo "$id "; }',
	'a logger' => '$client = $client->with(logger: function () { static $n = 0; $n++ === 2 && exit("in a logger\n"); });
		foreach ($client->payments->each(ids()) as $value);',
	'a transport' => '$client = $client->with(transport: fn () => exit("in a transport\n"));
		foreach ($client->payments->each(ids()) as $value);',
];
foreach ($places as $name => $loop) {
	$code = 'function ids() { for ($i = 0; $i < 1000; $i++) { yield "id-$i"; } }
		$client = new Uapay\Client("6412", null, getenv("UAPAY_URL"), timeout: 60.0, connectTimeout: 60.0, concurrency: 2);
		register_shutdown_function(function () use ($client) {
			foreach ($client->with(transport: null, logger: null)->payments->each(["after"]) as $id => $value) { echo "$id\n"; }
		});
		' . $loop . '
		echo "never\n";';
	$lines = [];
	exec("$php " . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($code) . ' 2>&1', $lines, $status);
	echo "$name: ", implode(', ', $lines), ", status $status\n";
}
?>
--EXPECT--
the body: at id-3, after, status 0
the ids: a in the ids, after, status 0
a logger: in a logger, after, status 0
a transport: in a transport, after, status 0
