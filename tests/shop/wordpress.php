<?php
declare(strict_types=1);

/*
 * The WordPress plugin of docs/shops.md in a real WordPress. scripts/wordpress runs it: sh scripts/wordpress
 * Prints "ok NAME" or "not ok NAME: why" for each check.
 */

const KEY = 'sandbox-demo-key-0123456789abcdef==';
$site = $argv[1];
$server = stream_socket_server('tcp://127.0.0.1:0');
$url = 'http://' . stream_socket_get_name($server, false);
fclose($server);

preg_match('/^## WordPress\n.*?^```php\n(.*?)^```$/ms', file_get_contents(__DIR__ . '/../../docs/shops.md'), $match);
file_put_contents("$site/wp-config.php", '<?php
foreach (' . var_export([
	'DB_NAME' => 'wordpress', 'DB_USER' => 'root', 'DB_PASSWORD' => '', 'DB_HOST' => 'localhost', 'DB_CHARSET' => 'utf8mb4', 'DB_COLLATE' => '',
	'WP_HOME' => $url, 'WP_SITEURL' => $url, 'DISABLE_WP_CRON' => true, 'WP_HTTP_BLOCK_EXTERNAL' => true, 'WP_DEBUG' => false,
	'UAPAY_CLIENT_ID' => '6412', 'UAPAY_SECRET_KEY' => KEY, 'UAPAY_URL' => getenv('UAPAY_URL'),
], true) . ' as $name => $value) {
	define($name, $value);
}
$table_prefix = "wp_";
defined("ABSPATH") || define("ABSPATH", __DIR__ . "/");
require ABSPATH . "wp-settings.php";
');
mkdir("$site/wp-content/mu-plugins");
file_put_contents("$site/wp-content/mu-plugins/uapay.php", $match[1]);
// What a shop would do with it: sell, and note what it hears.
file_put_contents("$site/wp-content/mu-plugins/zz-shop.php", '<?php
add_action("rest_api_init", function (): void {
	register_rest_route("shop/v1", "/buy", ["methods" => "GET", "permission_callback" => "__return_true", "callback" => fn (WP_REST_Request $request): array =>
		["page" => uapay_pay((int) $request["order"], 1999, home_url()), "worker" => getmypid()]]);
});
add_action("uapay_outcome", function (int $order, Uapay\PaymentOutcome $outcome): void {
	$GLOBALS["wpdb"]->query($GLOBALS["wpdb"]->prepare("INSERT INTO wp_heard VALUES (%d, %s)", $order, $outcome->value));
}, 10, 2);
');
file_put_contents("$site/install.php", '<?php
define("WP_INSTALLING", true);
$_SERVER["HTTP_HOST"] = "' . substr($url, 7) . '";
require __DIR__ . "/wp-load.php";
require ABSPATH . "wp-admin/includes/upgrade.php";
add_filter("pre_wp_mail", "__return_true");
wp_install("Shop", "admin", "admin@example.com", false, "", "admin-password");
uapay_install();
$wpdb->query("CREATE TABLE wp_heard (order_id BIGINT, outcome VARCHAR(16)) ENGINE=InnoDB");
');

function same(string $name, mixed $expected, mixed $actual): void
{
	echo $expected === $actual ? "ok $name\n" : "not ok $name: " . json_encode($actual) . ' is not ' . json_encode($expected) . "\n";
}

/** @return array{int, string} HTTP status and body */
function http(string $url, ?string $body = null): array
{
	$stream = fopen($url, 'r', false, stream_context_create(['http' => [
		'method' => $body === null ? 'GET' : 'POST', 'content' => (string) $body, 'header' => 'Content-Type: application/json', 'ignore_errors' => true, 'timeout' => 30,
	]]));
	$text = (string) stream_get_contents($stream);
	return [(int) explode(' ', stream_get_meta_data($stream)['wrapper_data'][0])[1], $text];
}

/**
 * The same request several times at once.
 *
 * @return list<array{int, string}>
 */
function at_once(int $times, string $url, ?string $body = null): array
{
	$code = 'eval(file_get_contents("php://stdin"));';
	$function = new ReflectionFunction('http');
	$source = implode('', array_slice(file(__FILE__), $function->getStartLine() - 1, $function->getEndLine() - $function->getStartLine() + 1));
	$running = [];
	for ($i = 0; $i < $times; ++$i) {
		$process = proc_open([PHP_BINARY, '-n', '-r', $code], [['pipe', 'r'], ['pipe', 'w']], $pipes);
		fwrite($pipes[0], $source . 'echo json_encode(http(' . var_export($url, true) . ', ' . var_export($body, true) . '));');
		fclose($pipes[0]);
		$running[] = [$process, $pipes[1]];
	}
	return array_map(static function (array $one): array {
		$answer = json_decode(stream_get_contents($one[1]), true);
		proc_close($one[0]);
		return $answer;
	}, $running);
}

function sandbox(string $route, ?array $body = null): array
{
	return json_decode(http(getenv('UAPAY_URL') . "sandbox/$route", $body === null ? null : json_encode($body))[1], true);
}

exec(escapeshellarg(PHP_BINARY) . ' ' . escapeshellarg("$site/install.php") . ' 2>&1', $output, $status);
same('WordPress is installed', [0, ''], [$status, implode("\n", $output)]);

$environment = ['PHP_CLI_SERVER_WORKERS' => '4'] + getenv();
$log = ['file', "$site/server.log", 'a'];
$module = getenv('UAPAY_MODULE');
$server = proc_open(['setsid', PHP_BINARY, '-d', "extension=$module", '-S', substr($url, 7), '-t', $site], [['file', '/dev/null', 'r'], $log, $log], $pipes, $site, $environment);
$group = proc_get_status($server)['pid'];
register_shutdown_function(static fn () => exec("kill -9 -$group"));
for ($tries = 100; $tries > 0 && !@fsockopen('127.0.0.1', (int) parse_url($url, PHP_URL_PORT)); --$tries) {
	usleep(100_000);
}
$db = new mysqli('localhost', 'root', '', 'wordpress');
$outcome = static fn (int $order): ?string => $db->query("SELECT outcome FROM wp_uapay_attempt WHERE order_id = $order")->fetch_row()[0] ?? null;
$heard = static fn (int $order): int => (int) $db->query("SELECT COUNT(*) FROM wp_heard WHERE order_id = $order")->fetch_row()[0];
$callback = "$url/index.php?rest_route=/uapay/v1/callback";

[$status, $body] = http("$url/index.php?rest_route=/shop/v1/buy&order=1");
same('an invoice is made', [200, 1], [$status, preg_match('~/pay/[0-9a-f-]{36}~', json_decode($body, true)['page'] ?? $body)]);
$workers = array_map(static fn (array $answer): int => json_decode($answer[1], true)['worker'] ?? 0, at_once(6, "$url/index.php?rest_route=/shop/v1/buy&order=2"));
same('several workers sell', true, count(array_unique($workers)) > 1 && !in_array(0, $workers, true));
same('they share one session', 1, sandbox('log')['counts']['sessions/create'] ?? null);

same('a forged callback', 400, http($callback, '{"token":"a.b.c"}')[0]);
$invoice = $db->query('SELECT invoice_id FROM wp_uapay_attempt WHERE order_id = 1')->fetch_row()[0];
sandbox('pay', ['invoiceId' => $invoice, 'card' => 'success']);
$sent = array_values(array_filter(sandbox('callbacks')['callbacks'], static fn (array $one): bool => $one['claims']['invoiceId'] === $invoice));
$body = end($sent)['body'];
$claims = end($sent)['claims'];
$fake = new Uapay\Testing\Fake('6412', KEY);
unset($claims['iat']);
same('another amount', [200, 'pending', 0], [http($callback, $fake->callback(['amount' => 1] + $claims))[0], $outcome(1), $heard(1)]);
same('another invoice', [200, 'pending', 0], [http($callback, $fake->callback(['invoiceId' => $claims['paymentId']] + $claims))[0], $outcome(1), $heard(1)]);
same('an order that is not ours is heard again', 500, http($callback, $fake->callback(['externalId' => 'none'] + $claims))[0]);
same('one event three at a time', [200, 200, 200], array_column(at_once(3, $callback, $body), 0));
same('it is handled once', ['paid', 1], [$outcome(1), $heard(1)]);
same('and not once more later', [200, 1], [http($callback, $body)[0], $heard(1)]);
$declined = ['paymentId' => $claims['invoiceId'], 'status' => 'CANCELED', 'paymentStatus' => 'REJECTED'] + $claims;
same('nothing goes backwards', [200, 'paid'], [http($callback, $fake->callback($declined))[0], $outcome(1)]);
