--TEST--
A forked child that has its parent's process number, in a namespace of its own, has a connection of its own, too
--EXTENSIONS--
uapay
pcntl
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux' || trim((string) shell_exec('unshare --pid --fork sh -c "echo \$\$" 2>/dev/null')) !== '1') {
	die('skip needs leave to make a namespace of process numbers (root on Linux)');
}
?>
--FILE--
<?php
require __DIR__ . '/../each/each.inc';

$code = <<<'CODE'
$client = new Uapay\Client("6412", null, getenv("SERVER_URL"));
$each = $client->payments->each(["a", "b", "c"]);
echo getmypid(), " ", $client->payments->show("p")->id, " ", $each->current()->id, "\n";
pcntl_unshare(CLONE_NEWPID) || exit("it may not\n");
if (($pid = pcntl_fork()) === 0) {
	echo getmypid(), " ", $client->payments->show("p")->id, " ", $client->stats()["connectionsOpened"], " opened\n";
	try {
		$each->next();
	} catch (Error $e) {
		echo $e->getMessage(), "\n";
	}
	exit;
}
pcntl_waitpid($pid, $status);
echo pcntl_wexitstatus($status), " ", $client->payments->show("p")->id, " ", implode(" ", array_keys(iterator_to_array($each))), "\n";
CODE;
$server = Server::start([PAYMENTS]);
putenv("SERVER_URL=$server->url");
putenv('ASAN_OPTIONS=detect_leaks=0'); // which looks for the process under its other number
$php = getenv('TEST_PHP_EXECUTABLE_ESCAPED') ?: escapeshellarg(getenv('TEST_PHP_EXECUTABLE'));
echo shell_exec("unshare --pid --fork $php " . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($code) . ' 2>&1');
$sessions = [];
foreach ($server->requests() as ['connection' => $connection, 'json' => ['params' => $params]]) {
	$sessions[$connection][] = $params['sessionId'] ?? null;
}
$of_two = array_filter($sessions, fn ($used) => count(array_unique(array_filter($used))) > 1);
echo count($of_two), " connections used in two sessions\n";
?>
--EXPECT--
1 p a
1 p 1 opened
uapay: the process was forked in the middle of a call, which goes on in the parent only
0 p a b c
0 connections used in two sessions
