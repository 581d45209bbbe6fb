<?php
declare(strict_types=1);

/* One UAPAY session for two machines: two php-fpm with a Redis between them, through Symfony's Psr16Cache, as docs/sessions.md shows
 * it. Then Redis is killed in the middle of calls, and comes back. Usage: php sessions.php VENDOR MODULE */

require __DIR__ . '/redis.inc';
require __DIR__ . '/../fpm/shop.inc';

[, $vendor, $module] = $argv;
const WORKERS = 3;
const PAGE_WITH_STORE = <<<'PAGE'
<?php
use Symfony\Component\Cache\Adapter\RedisAdapter;
use Symfony\Component\Cache\Psr16Cache;

require getenv('VENDOR') . '/autoload.php';
$store = new Psr16Cache(new RedisAdapter(RedisAdapter::createConnection(getenv('REDIS'), ['class' => Predis\Client::class])));
$client = new Uapay\Client('6412', getenv('KEY'), getenv('UAPAY_URL'), connectTimeout: 30.0, timeout: 60.0, sessionStore: $store);
$before = $client->stats();
try {
	$said = $client->payments->complete('p', 'i');
} catch (Throwable $e) {
	$said = $e::class . ': ' . $e->getMessage();
}
echo json_encode(['said' => $said, 'sessions' => $client->stats()['sessionsOpened'] - $before['sessionsOpened']]);
PAGE;

/** @param list<string> $faults */
function verdict(string $name, array $faults): void
{
	echo $faults === [] ? "ok $name\n" : "not ok $name: " . implode('; ', array_unique($faults)) . "\n";
}

/** A file of this process, gone when it ends. */
function temporary_file(string $text): string
{
	$file = tempnam(sys_get_temp_dir(), 'uapay-integration-');
	file_put_contents($file, $text);
	register_shutdown_function(static fn () => @unlink($file));
	return $file;
}

/** @param list<string> $answers @return int sessions that these opened; a call that failed is told */
function opened(array $answers, array &$faults): int
{
	$sessions = 0;
	foreach ($answers as $answer) {
		['said' => $said, 'sessions' => $new] = json_decode($answer, true) ?? ['said' => $answer, 'sessions' => 0];
		$sessions += $new;
		if ($said !== 'p') {
			$faults[] = $said;
		}
	}
	return $sessions;
}

$redis = new Redis();
$server = Server::start([['if_path' => 'complete', 'repeat' => true, 'delay' => 0.2, 'data' => ['id' => 'p']]], ['key' => TEST_KEY]);
$page = temporary_file(PAGE_WITH_STORE);
$environment = ['KEY' => TEST_KEY, 'UAPAY_URL' => $server->url, 'REDIS' => $redis->dsn(), 'VENDOR' => $vendor];
$machines = [];
foreach ([0, 1] as $i) {
	$machines[$i] = new Fpm($page, WORKERS, ['-d', "extension=$module", '-d', 'display_errors=1'], $environment);
}
$all = static function () use ($machines): array {
	$open = array_map(static fn (Fpm $fpm): array => $fpm->begin_all(4 * WORKERS), $machines);
	return array_merge(...array_map(static fn (Fpm $fpm, array $begun): array => $fpm->answers($begun), $machines, $open));
};

$faults = [];
$first = opened([$machines[0]->get()], $faults);
$others = opened($all(), $faults);
verdict('two machines share one session through Redis', [...$faults, ...($first === 1 && $others === 0 ? [] : ["opened $first, then $others"])]);

$faults = [];
$open = array_map(static fn (Fpm $fpm): array => $fpm->begin_all(WORKERS), $machines);
usleep(100_000); // in the middle of these, most likely; before or after them must do as well
$redis->kill();
$during = opened(array_merge(...array_map(static fn (Fpm $fpm, array $begun): array => $fpm->answers($begun), $machines, $open)), $faults);
verdict('Redis that is killed in the middle of calls ends none of them', [...$faults, ...($during <= 2 * WORKERS ? [] : ["opened $during"])]);

$faults = [];
foreach ($machines as $fpm) {
	$fpm->reload();
}
$without = opened($all(), $faults);
verdict('without Redis each worker has a session of its own', [...$faults, ...($without >= 1 && $without <= 2 * WORKERS ? [] : ["opened $without"])]);

$redis->start();
foreach ($machines as $fpm) {
	$fpm->reload();
}
$faults = [];
$first = opened([$machines[1]->get()], $faults);
$others = opened($all(), $faults);
verdict('when Redis is back, they share one again', [...$faults, ...($first === 1 && $others === 0 ? [] : ["opened $first, then $others"])]);
$executed = count($server->executed('payments/complete'));
verdict('each call was executed once', $executed === 2 + 3 * 2 * 4 * WORKERS + 2 * WORKERS ? [] : ["$executed times"]);
