--TEST--
No connection and no pipe of libcurl takes the descriptors 0 to 2, which a worker that detaches closes
--EXTENSIONS--
uapay
--SKIPIF--
<?php
if (!is_dir('/proc/self/fd')) {
	die('skip needs /proc/self/fd');
}
?>
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p'], 'delay' => 0]]);
$report = Child::temporary('');
$code = Child::temporary(<<<'CODE'
<?php
function low(): string
{
	$low = [];
	foreach ([0, 1, 2] as $number) {
		$what = @readlink("/proc/self/fd/$number");
		$low[] = $what === false ? 'free' : preg_replace('/:.*/', '', $what);
	}
	return implode(' ', $low);
}
$report = getenv('REPORT');
// While calls are under way the three may be occupied, by nothing that can be read or written.
$say = function (string $when, bool $may_be_occupied = false) use ($report) {
	$low = low();
	$low = $may_be_occupied && preg_match('~^(free|/dev/null)( (?1)){2}$~', $low) ? 'no socket or pipe' : $low;
	file_put_contents($report, "$when: $low\n", FILE_APPEND);
};
getenv('FIRST') && (new Uapay\Client('5', null, getenv('SERVER_URL')))->payments->show('p');
ignore_user_abort(true); // what is printed to nowhere would end the program
fclose(STDIN);
fclose(STDOUT);
fclose(STDERR);
$say('before');
$client = new Uapay\Client('6412', null, getenv('SERVER_URL'), logger: function () use ($say) {
	echo "order 17\n";
	$say('in a logger', true);
});
$client->payments->show('p');
$say('after');
echo "order 17\n";
$client->payments->showMany(['a', 'b', 'c']);
echo "order 17\n";
// another host, so another lookup of a name
try {
	(new Uapay\Client('1', null, strtr(getenv('SERVER_URL'), ['127.0.0.1' => 'localhost']), maxRetries: 0))->payments->show('p');
} catch (Uapay\Exception\UapayException) {
}
echo "order 17\n";
// whoever opens the three again gets them
$files = [fopen('/dev/null', 'r'), fopen('/dev/null', 'w'), fopen('/dev/null', 'w')];
$say('opened again');
$client->payments->show('p');
$say('after');
CODE);
$php = getenv('TEST_PHP_EXECUTABLE_ESCAPED') ?: escapeshellarg(getenv('TEST_PHP_EXECUTABLE'));
putenv("SERVER_URL=$server->url");
putenv("REPORT=$report");
foreach (['', '1'] as $first) {
	putenv("FIRST=$first");
	file_put_contents($report, '');
	exec("$php " . getenv('TEST_PHP_EXTRA_ARGS') . ' ' . escapeshellarg($code) . ' >/dev/null 2>&1');
	echo implode(array_unique(file($report)));
}
$odd = array_filter($server->requests(), fn ($request) => ($request['method'] ?? 'POST') !== 'POST' || !isset($request['json']));
echo count($odd), " odd requests\n";
unlink($report);
unlink($code);
?>
--EXPECT--
before: free free free
in a logger: no socket or pipe
after: free free free
opened again: /dev/null /dev/null /dev/null
after: /dev/null /dev/null /dev/null
before: free free free
in a logger: no socket or pipe
after: free free free
opened again: /dev/null /dev/null /dev/null
after: /dev/null /dev/null /dev/null
0 odd requests
