<?php

/* The example messages as seeds: php seeds.php FOLDER writes FOLDER/TARGET/seed-*, and what was kept (scripts/fuzz) as
 * kept-*. What a byte in front means is said in the targets. */

require __DIR__ . '/../../uapay.stub.php';
require __DIR__ . '/php/methods.inc';

[, $folder] = $argv;
const KEY = 'dummy-key-for-tests-only==';
const WRAPPED_AND_SIGNED = 5;
/* What the reader refuses inside a member, and numbers that PHP cannot hold. */
const DOUBTFUL = '"free\u0000key":2.1717301943e-314,"x":{"twice":1,"twice":2},"y":"\ud800","z":["' . "\xff" . '",1],'
	. '"n":[1e400,0.1000000000000000055,9223372036854775808,1e-400,-0.0,9007199254740993.0]';

function seed(string $target, string $bytes, string $kind = 'seed'): void
{
	global $folder;
	is_dir("$folder/$target") || mkdir("$folder/$target", 0777, true);
	file_put_contents("$folder/$target/$kind-" . sha1($bytes), $bytes);
}

function dates(mixed $value): void
{
	if (is_array($value)) {
		array_map(dates(...), $value);
	} elseif (is_string($value) && preg_match('~^\d{4}-\d\d~', $value)) {
		seed('timestamp', $value);
	}
}

seed('json', '9007199254748992e0');
seed('json', '{"a":9223372036854775807,"b":[-9223372036854775808,12345678901234567890,1e400],"list":[{"c":"\u0000"},"\ud800",{"d":1,"d":2}]}');
seed('json', "{\"a\":{\"\xff\":\"\xd0\"},\"\\u0000\":" . str_repeat('[', 70) . str_repeat(']', 70) . '}');
foreach (['https://api.uapay.ua/', 'http://127.0.0.1:8620/', 'http://[::1]:8620/', 'http://user:w%40rd@proxy.example:3128', 'http://a@127.0.0.1@b/'] as $url) {
	seed('url', $url);
}
foreach (['2018-11-07T12:13:06.000Z', '2018-11-07 12:13:06', '0001-01-01T00:00:00.000001+00:00', '9999-12-31T23:59:59-11:30',
	'1900-02-28 12:00:00', '2000-02-29 12:00:00', '1900-02-29 12:00:00', '2019-04-31 12:00:00Z'] as $date) {
	seed('timestamp', $date);
}
seed('timestamp', 'Sun, 06 Nov 1994 08:49:37 GMT');
seed('timestamp', 'Thu, 29 Feb 2024 23:59:60 GMT');
seed('timestamp', pack('q', -62135596800000000));
seed('timestamp', pack('q', 253402300799999999));
seed('timestamp', pack('q', gmmktime(12, 0, 0, 2, 29, 2004) * 1_000_000));
seed('token', "{\"alg\":\"HS256\",\"typ\":\"JWT\"}\n{\"iat\":1534862833}");
seed('token', "{\"alg\":\"HS256\",\"crit\":[\"exp\"]}\n{}");
seed('token', "{\"typ\":\"JWT\",\"crit\":[\"x\"],\"alg\":\"none\"}\n{}");

$endpoint = 0;
foreach (glob(__DIR__ . '/../data/*.json') as $file) {
	$text = file_get_contents($file);
	$value = json_decode($text, true);
	seed('json', $text);
	seed('json', json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));
	seed('callback', "\0$text");
	seed('callback', "\1$text");
	dates($value);
	if (preg_match_all('~eyJ[\w.-]+~', $text, $tokens)) {
		foreach ($tokens[0] as $token) {
			seed('token', $token);
			$parts = array_map(fn ($part) => base64_decode(strtr($part, '-_', '+/')), explode('.', $token));
			seed('token', $parts[0] . "\n" . ($parts[1] ?? ''));
		}
	}
	$compact = json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
	for ($more = 0; $more < 4; $more++) {
		seed('envelope', chr($endpoint % 15) . chr($more % 4) . $compact);
		$endpoint++;
	}
	if (isset($value['data'])) {
		seed('envelope', chr($endpoint % 15) . chr(WRAPPED_AND_SIGNED) . json_encode($value['data'], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));
	}
}

/* php/objects.php: every class from JSON and from its example, callbacks, amounts. */
const CLASSES = 13;
foreach (glob(__DIR__ . '/../data/*.json') as $file) {
	$value = json_decode(file_get_contents($file), true);
	$json = json_encode($value['data'] ?? $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
	foreach (['invoice' => [0, 8, 12], 'payment' => [1, 3, 4, 5, 6], 'subscriptions' => [7], 'sessions' => [9], 'callback' => [10], 'error' => [11]] as $word => $classes) {
		foreach (str_contains(basename($file), $word) ? $classes : [] as $class) {
			seed('objects', chr($class) . "\0" . $json);
		}
	}
	if (str_contains($file, 'callback')) {
		seed('objects', chr(CLASSES) . "\0" . $json);
		seed('objects', chr(CLASSES) . "\0{" . DOUBTFUL . ',' . substr($json, 1));
		seed('objects', chr(CLASSES + 1) . "\0" . file_get_contents($file));
	}
}
for ($class = 0; $class < CLASSES; $class++) {
	seed('objects', chr($class) . "\2"); // the example
	seed('objects', chr($class) . "\2\2\0\3\7\4text\0\5\2x"); // two of its members changed
	seed('objects', chr($class) . "\1\22\2\11\0\7\1x"); // a map, byte by byte
}
seed('objects', "\1\3\0\1\0\1\1\0"); // a payment of its own invoice
foreach (['19.99', '-0.01', '92233720368547758.07', '1', '1,5', '1.234'] as $amount) {
	seed('objects', chr(CLASSES + 2) . "\0$amount");
}

/* A token that KEY did not sign, and one that nobody did. */
foreach (['a strange key', null] as $key) {
	$encode = static fn (string $bytes): string => rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
	$text = $encode($key === null ? '{"alg":"none"}' : '{"alg":"HS256","typ":"JWT"}') . '.' . $encode('{"paymentId":"p","status":"PAID"}');
	$token = $text . '.' . ($key === null ? '' : $encode(hash_hmac('sha256', $text, $key, true)));
	seed('objects', chr(CLASSES + 1) . "\0{\"token\":\"$token\"}");
	seed('callback', "\0{\"token\":\"$token\"}");
	seed('envelope', "\0\3{\"status\":1,\"data\":{\"token\":\"$token\"}}");
	seed('token', $token);
}

/* Each member of an example as a value of each kind; see Input::value(). */
function kinds(string $before, int $members): Generator
{
	for ($member = 0; $member < $members; $member++) {
		for ($kind = 0; $kind < 20; $kind++) {
			yield $before . "\1\1" . chr($member) . chr($kind) . "\2\0\1\3\145\1\4";
		}
		yield $before . "\1\1" . chr($member) . "\7\3a\0b";
		yield $before . "\1\1" . chr($member) . "\7\1\xff";
	}
}
foreach ([0 => 22, 1 => 26, 10 => 16] as $class => $members) {
	foreach (kinds(chr($class) . "\2", $members) as $bytes) {
		seed('objects', $bytes);
	}
}

/* A method's byte. */
function method(string $name): string
{
	return chr(array_search($name, array_keys(methods()), true));
}
foreach ([['invoices->create', "\1", 8], ['invoices->update', "\0\1", 2], ['payments->create', "\1", 3], ['payments->create', "\0\1", 4],
	['request', "\0\1", 1], ['request', "\0\0\1", 2]] as [$name, $before, $members]) {
	foreach (kinds("\1" . method($name) . $before, $members) as $bytes) {
		seed('calls', $bytes);
	}
}

/* php/calls.php: every method as usual; its example as an answer that is read byte by byte, also in a token; a failure and a
 * refusal before it. A byte for each argument says that it is the usual one. */
foreach (array_values(methods()) as $method => [, , $arguments, $example]) {
	$count = count($arguments);
	$value = json_decode(file_get_contents(__DIR__ . '/../data/' . ($example ?? 'sessions-create.response.unsigned.json')), true);
	$data = json_encode($value['data'] ?? $value);
	seed('calls', "\2" . chr($method) . str_repeat("\0", $count) . "\0\0\0\6\0" . '42'); // a token that says no object
	foreach ([0, 1, 2, 8] as $client) {
		$usual = chr($client) . chr($method) . str_repeat("\0", $count) . "\0\0";
		seed('calls', $usual);
		seed('calls', "$usual\0\7\0" . json_encode($value));
		seed('calls', "$usual\0\6\0$data");
		if ($data[0] === '{') {
			seed('calls', "$usual\0\6\0{" . DOUBTFUL . ',' . substr($data, 1));
			seed('calls', "$usual\0\7\0" . '{"status":1,"data":{' . DOUBTFUL . ',' . substr($data, 1) . '}');
		}
		seed('calls', "$usual\0\2\0\1\1\0\7\1x"); // a member of a signed answer changed
		seed('calls', "$usual\0\2\0\1\1\0\6\1"); // to -0.0
		seed('calls', "$usual\1\24\3\62\0\0\0\0\0"); // TIMELIMIT_ERROR with a date, then what is usual
		seed('calls', "$usual\1\4\3\0\3\0\0\0"); // an error that may be about the session
		seed('calls', "$usual\0\4\3\0\3\0"); // the same again and again
		seed('calls', "$usual\0\4\3\0\1\0"); // WRONG_ID
		seed('calls', "$usual\1\5\0\3\0\0\0"); // a transport failure before anything left
		foreach (["\0", "\1", "\2"] as $cause) {
			seed('calls', "$usual\1\5\0$cause\1\0\0"); // and after it
		}
	}
	seed('calls', "\1" . chr($method) . str_repeat("\1\1\1\0\10\1x", $count) . "\0\0\0\1\0"); // changed arguments
}

/* Inputs that once failed. */
seed('calls', "\1" . method('payments->showCommission') . base64_decode('AAAAAAACAAEAIH0BAQAGAQ==')); // a member's name with \u0000 in it

foreach (glob(__DIR__ . '/kept/*') as $file) {
	foreach (file($file, FILE_IGNORE_NEW_LINES) as $input) {
		seed(basename($file), base64_decode($input), 'kept');
	}
}
