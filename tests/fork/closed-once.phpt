--TEST--
Parent, children and their children close no file twice, whenever they forked
--EXTENSIONS--
uapay
openssl
pcntl
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../options/options.inc';
require __DIR__ . '/../server/tls.inc';
require __DIR__ . '/preload.inc';

$code = <<<'CODE'
$client = new Uapay\Client("6412", null, getenv("UAPAY_URL"), connectTimeout: 30.0, timeout: 60.0, caFile: getenv("UAPAY_CA"));
$use = function () use ($client): void {
	$client->payments->showMany(["1", "2", "3", "4"]);
	$client->payments->show("1");
};
$fork = function (callable $child): void {
	$pid = pcntl_fork();
	if ($pid === 0) {
		$child();
		exit(0);
	}
	pcntl_waitpid($pid, $status);
	echo pcntl_wexitstatus($status), " ";
};
$fork($use);
$use();
$fork(fn () => null);
$fork($use);
$fork(function () use ($use, $fork): void {
	$use();
	$fork($use);
	$use();
});
$use();
unset($client, $use);
CODE;
$identity = tls_identity();
$server = Server::start([['data' => ['paymentId' => '1'], 'repeat' => true]], ['tls' => ['cert' => $identity['cert']]]);
$closes = Child::temporary();
$environment = ['UAPAY_URL' => $server->url, 'UAPAY_CA' => $identity['ca'], 'CLOSES' => $closes, 'LD_PRELOAD' => preload('closes')];
array_map(fn ($name, $value) => putenv("$name=$value"), array_keys($environment), $environment);
foreach ([1, 0] as $persistent) {
	echo other_php(['uapay.persistent' => $persistent], $code), "\n";
}
putenv('LD_PRELOAD');
$closed = file($closes, FILE_IGNORE_NEW_LINES);
unlink($closes);
var_dump(count(preg_grep('~^libcurl\S* closed$~', $closed)) >= 20, preg_grep('~not open~', $closed));
?>
--EXPECT--
0 0 0 0 0 
0 0 0 0 0 
bool(true)
array(0) {
}
