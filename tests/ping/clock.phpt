--TEST--
ping() tells how far the clocks are apart, and that UAPAY refuses for it when that cannot be mended
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/ping.inc';

$date = fn (int $offset) => gmdate('D, d M Y H:i:s', time() + $offset) . ' GMT';
$server = Server::start([], ['key' => TEST_KEY]);
$refused = ['error' => ['code' => 'TIMELIMIT_ERROR']];
$near = fn (?int $offset, int $expected) => $offset !== null && abs($offset - $expected) <= (slowed() ? 60 : 2) ? "about $expected" : var_export($offset, true);
/** The figure in the words may be off by one. */
$print = fn (string $text) => print '  ' . preg_replace(['/\b(359\d|360\d)\b/', '/:\d+\//'], ['3600', ':PORT/'], $text) . "\n";

foreach ([0, 3600, -3600] as $offset) {
	$server->script([opening(['data' => ['id' => 's'], 'headers' => ['Date' => $date($offset)]])]);
	$ping = client($server)->ping();
	echo "$offset: ", facts($ping), ', ', $near($ping->clockOffset, $offset), "\n";
	$print($ping->text(Uapay\Locale::Uk));
	$print($ping->text(Uapay\Locale::En));
}

// Refused, corrected, and taken.
$server->script([opening(['headers' => ['Date' => $date(3600)], 'repeat' => false] + $refused), opening(['data' => ['id' => 's'], 'headers' => ['Date' => $date(3600)]])]);
$ping = client($server, clientId: 'corrected')->ping();
echo 'corrected: ', facts($ping), ', ', $near($ping->clockOffset, 3600), "\n";

$server->script([opening(['headers' => ['Date' => $date(-3600)]] + $refused)]);
$ping = client($server)->ping();
echo 'refused again: ', facts($ping), ', ', $near($ping->clockOffset, -3600), "\n";
$print($ping->text(Uapay\Locale::Uk));
$print($ping->text(Uapay\Locale::En));
$server->script([opening($refused)]);
$ping = told('refused without a Date', client($server));
var_dump($ping->clockOffset);
$server->script([opening(['data' => ['id' => 's'], 'headers' => ['Date' => 'yesterday']])]);
var_dump(client($server)->ping()->clockOffset);
?>
--EXPECT--
0: ok, signed, about 0
  З'єднання з UAPAY працює, ключ правильний. Середовище: http://127.0.0.1:PORT/.
  The connection to UAPAY works, and the key is right. The environment: http://127.0.0.1:PORT/.
3600: ok, signed, about 3600
  З'єднання з UAPAY працює, ключ правильний. Середовище: http://127.0.0.1:PORT/. Годинник цього сервера відстає на 3600 с. Попросіть хостера синхронізувати час (NTP).
  The connection to UAPAY works, and the key is right. The environment: http://127.0.0.1:PORT/. This server's clock is 3600 s slow. Ask your hosting company to synchronize the time (NTP).
-3600: ok, signed, about -3600
  З'єднання з UAPAY працює, ключ правильний. Середовище: http://127.0.0.1:PORT/. Годинник цього сервера поспішає на 3600 с. Попросіть хостера синхронізувати час (NTP).
  The connection to UAPAY works, and the key is right. The environment: http://127.0.0.1:PORT/. This server's clock is 3600 s fast. Ask your hosting company to synchronize the time (NTP).
corrected: ok, signed, about 3600
refused again: not ok, clock, about -3600
  UAPAY не приймає запитів, бо час на цьому сервері надто відрізняється від часу UAPAY. Годинник цього сервера поспішає на 3600 с. Попросіть хостера синхронізувати час (NTP).
  UAPAY does not accept requests because this server's clock differs too much from its own. This server's clock is 3600 s fast. Ask your hosting company to synchronize the time (NTP).
refused without a Date: not ok, clock
  UAPAY не приймає запитів, бо час на цьому сервері надто відрізняється від часу UAPAY. Попросіть хостера синхронізувати час (NTP).
  UAPAY does not accept requests because this server's clock differs too much from its own. Ask your hosting company to synchronize the time (NTP).
NULL
NULL
