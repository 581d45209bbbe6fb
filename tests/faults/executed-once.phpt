--TEST--
A server that executes and does not answer: effects are executed once, all else is repeated
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/endpoints.inc';

/* What the server does with the first request for the endpoint; after it, it answers well. */
$faults = [
	'closes on a reused connection' => [[], ['close_before' => true]],
	'closes on a fresh connection' => [['max_requests_per_connection' => 1], ['close_before' => true]],
	'resets on a reused connection' => [[], ['close_before' => true, 'close' => 'rst']],
	'closes after half of the head' => [[], ['cut_after' => 30]],
	'closes after the head' => [[], ['status' => 200, 'body' => '', 'content_length' => 50, 'close' => 'fin']],
	'closes in the body' => [[], ['body' => '{"status":1,"da', 'content_length' => 50, 'close' => 'fin']],
	'leaves a chunked body unfinished' => [[], ['chunks' => ['{"status":1,"da'], 'unfinished' => true, 'close' => 'fin']],
];

foreach ($faults as $name => [$options, $fault]) {
	echo "$name\n";
	$results = [];
	foreach (endpoints() as $endpoint) {
		$path = ['if_path' => $endpoint->path];
		$server = Server::start([$fault + $path, ['data' => $endpoint->data] + $path], $options);
		$client = plain_client($server);
		if ($endpoint->path !== 'sessions/create') {
			$client->session();
		}
		$ending = ending(fn () => ($endpoint->call)($client));
		$executed = count(array_keys($server->executed(), '/api/' . $endpoint->path));
		$results["$endpoint->effect: executed $executed, $ending"][] = $endpoint->path;
		$server->stop();
	}
	ksort($results);
	foreach ($results as $result => $paths) {
		printf("  %d x %s\n", count($paths), $result);
	}
}
?>
--EXPECT--
closes on a reused connection
  7 x effect: executed 1, OutcomeUnknown < Transport(reset)
  6 x read: executed 2, ok
  2 x repeatable: executed 2, ok
closes on a fresh connection
  7 x effect: executed 1, OutcomeUnknown < Transport(reset)
  6 x read: executed 2, ok
  2 x repeatable: executed 2, ok
resets on a reused connection
  7 x effect: executed 1, OutcomeUnknown < Transport(reset)
  6 x read: executed 2, ok
  2 x repeatable: executed 2, ok
closes after half of the head
  7 x effect: executed 1, OutcomeUnknown < Protocol
  6 x read: executed 2, ok
  2 x repeatable: executed 2, ok
closes after the head
  7 x effect: executed 1, OutcomeUnknown < Transport(reset)
  6 x read: executed 2, ok
  2 x repeatable: executed 2, ok
closes in the body
  7 x effect: executed 1, OutcomeUnknown < Transport(reset)
  6 x read: executed 2, ok
  2 x repeatable: executed 2, ok
leaves a chunked body unfinished
  7 x effect: executed 1, OutcomeUnknown < Transport(reset)
  6 x read: executed 2, ok
  2 x repeatable: executed 2, ok
