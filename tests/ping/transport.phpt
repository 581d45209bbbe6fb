--TEST--
ping() through a transport of the caller's: what it throws is told, not thrown, but for what a test did not foresee
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/ping.inc';

use Uapay\Testing\Fake;

$ping = (new Fake())->client()->ping();
echo 'well: ', facts($ping), "\n";
foreach ([
	'unreachable' => fn (Fake $fake) => $fake->unreachable('sessions/create'),
	'lost' => fn (Fake $fake) => $fake->lose('sessions/create'),
	'refused' => fn (Fake $fake) => $fake->refuse('sessions/create', 'WRONG_ID'),
	'trouble' => fn (Fake $fake) => $fake->refuse('sessions/create', 'INTERNAL_ERROR'),
	'503' => fn (Fake $fake) => $fake->refuse('sessions/create', 'X', httpStatus: 503),
] as $name => $arrange) {
	$fake = new Fake();
	$arrange($fake);
	$ping = $fake->client(maxRetries: 0)->ping();
	echo "$name: ", facts($ping), "; $ping->detail\n";
}
$ping = told('it throws', client('https://api.uapay.ua/', maxRetries: 0, transport: fn () => throw new RuntimeException('no such service')));
var_dump($ping->environment);
echo 'it answers nonsense: ', facts(client('https://api.uapay.ua/', maxRetries: 0, transport: fn () => ['status' => '200'])->ping()), "\n";
echo 'HTML: ', facts(client('https://api.uapay.ua/', maxRetries: 0, transport: fn () => ['status' => 200, 'body' => '<html>'])->ping()), "\n";
thrown(fn () => client('https://api.uapay.ua/', transport: fn () => throw new Uapay\Testing\UnexpectedRequest('nobody foresaw it'))->ping());
$date = ['status' => 200, 'headers' => ['Date' => gmdate('D, d M Y H:i:s', time() + 7200) . ' GMT'], 'body' => '{"status":1,"data":{"id":"s"}}'];
echo abs(plain_client('https://api.demo.uapay.ua/', transport: fn () => $date)->ping()->clockOffset - 7200) < 60 ? "the clock is told\n" : "the clock is not told\n";
?>
--EXPECT--
well: ok, signed
unreachable: not ok, connect; the transport did not send it
lost: not ok, unknown; the transport threw RuntimeException: Uapay\Testing\Fake has lost the answer to sessions/create
refused: not ok, unknown_client; UAPAY refused it: WRONG_ID
trouble: not ok, unavailable; UAPAY refused it: INTERNAL_ERROR
503: not ok, unavailable; UAPAY refused it: X
it throws: not ok, unknown
  Перевірити з'єднання не вдалося. Перешліть це розробникові модуля: the transport threw RuntimeException: no such service
  The connection could not be checked. Send this to the author of the plugin: the transport threw RuntimeException: no such service
enum(Uapay\Environment::Production)
it answers nonsense: not ok, unknown
HTML: not ok, not_uapay
Uapay\Testing\UnexpectedRequest: nobody foresaw it
the clock is told
