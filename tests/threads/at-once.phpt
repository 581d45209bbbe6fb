--TEST--
A thread-safe PHP: threads that call at once have connections, sessions, settings and answers of their own, and leave nothing open
--EXTENSIONS--
uapay
openssl
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../uapay.inc';
require __DIR__ . '/../server/tls.inc';
require __DIR__ . '/threads.inc';

const THREADS = 8, REQUESTS = 3, CALLS = 5;
$steps = [['if_path' => 'complete', 'repeat' => true, 'status' => 400, 'error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'x']]],
	['if_path' => 'show', 'repeat' => true, 'data' => example('payments-show.response.json')['data'], 'echo' => ['paymentId']]];
for ($i = 0; $i < THREADS; $i++) {
	$steps[] = ['if_path' => "own/thread$i", 'repeat' => true, 'data' => ['who' => "thread$i"]];
}
$identity = tls_identity();
$server = Server::start($steps, ['key' => TEST_KEY, 'tls' => ['cert' => $identity['cert']]]);
$code = <<<'CODE'
function sockets(): int
{
	return count(array_filter(glob("/proc/self/fd/*"), fn ($file) => str_starts_with((string) @readlink($file), "socket:")));
}
$client = new Uapay\Client("6412", "dummy-key-for-tests-only==", getenv("UAPAY_URL"), caFile: getenv("UAPAY_CA"), appInfo: "main/1");
$session = $client->session()->id;
$before = sockets();
[, $threads, $requests] = explode(" ", getenv("THREADS"));
echo threads_run(getenv("PAGE"), (int) $threads, (int) $requests), " failed\n";
var_dump(sockets() - $before, $client->session()->id === $session, $client->stats()["connectionsOpened"], $client->payments->show("p")->status->name);
CODE;
echo threaded_php($code, ['UAPAY_URL' => $server->url, 'UAPAY_CA' => $identity['ca'], 'PAGE' => __DIR__ . '/page.inc',
	'THREADS' => 'of ' . THREADS . ' ' . REQUESTS]);

$connections = $sessions = $turns = [];
foreach ($server->requests() as $request) {
	preg_match('~(main|thread\d+)/1~', $request['headers']['user-agent'], $match);
	$connections[$request['connection']][$match[1]] = true;
	$sessions[$request['json']['params']['sessionId'] ?? 'none yet'][$match[1]] = true;
	$turns[] = $match[1];
}
unset($sessions['none yet']);
$shared = fn (array $users) => count(array_filter($users, fn ($names) => count($names) > 1));
echo $shared($connections), ' connections and ', $shared($sessions), ' of ', count($sessions), " sessions used by two\n";
$changes = 0;
for ($i = 1; $i < count($turns); $i++) {
	$changes += $turns[$i] !== $turns[$i - 1];
}
var_dump($changes > 4 * THREADS, count(array_keys($server->handshakes(), '')), $server->exhausted());
var_dump(count($server->executed('own/')) === THREADS * REQUESTS * CALLS, count($server->executed('complete')) === THREADS * REQUESTS * CALLS);
?>
--EXPECT--
0 failed
int(0)
bool(true)
int(1)
string(8) "Finished"
0 connections and 0 of 9 sessions used by two
bool(true)
int(0)
int(0)
bool(true)
bool(true)
