--TEST--
Random answers mean what json_decode() makes of them, or are refused for a reason that is known
--EXTENSIONS--
uapay
--INI--
memory_limit=512M
--FILE--
<?php
require __DIR__ . '/differential.inc';

/** A string of JSON, each character written in one of the ways there are. */
function string_text(string $text): string
{
	return '"' . preg_replace_callback('/./us', static function (array $match): string {
		$escaped = trim(json_encode($match[0]), '"'); // \uXXXX, a pair of them, or \n and the like
		$must = $match[0] < ' ' || $match[0] === '"' || $match[0] === '\\';
		return match ($must ? mt_rand(1, 2) : mt_rand(0, 3)) {
			1 => $match[0] === '"' ? '\"' : $escaped,
			2 => strlen($match[0]) === 1 ? sprintf(one_of(['\u%04x', '\u%04X']), ord($match[0])) : $escaped,
			default => $match[0],
		};
	}, $text) . '"';
}

/** A number, and why it must be refused. */
function number_text(): array
{
	$whole = ltrim(random_digits(one_of([1, 2, 5, 15, 16, 17, 20])), '0') ?: '0';
	$fraction = one_of(['', '', random_digits(one_of([1, 2, 5, 12, 17]))]);
	$exponent = one_of(['', '', '', (string) mt_rand(-30, 30), (string) mt_rand(-340, 320)]);
	$text = one_of(['', '-']) . $whole . ($fraction === '' ? '' : ".$fraction") . ($exponent === '' ? '' : one_of(['e', 'E'])
		. ($exponent[0] === '-' ? '' : one_of(['', '+'])) . $exponent);
	if ($fraction === '' && $exponent === '') {
		return [$text, strlen($whole) > 16 || (int) $whole > 2 ** 53 ? 'integer beyond 2^53' : null];
	}
	$digits = ltrim($whole . $fraction, '0');
	if ($digits === '') {
		return [$text, null];
	}
	// A double gives these digits back, when printed with so many of them, or it does not hold the number.
	$printed = sprintf('%.' . strlen($digits) - 1 . 'e', abs((float) $text));
	$kept = is_finite((float) $text) && str_replace('.', '', strstr($printed, 'e', true)) === $digits;
	return [$text, $kept ? null : 'number out of range or too precise for a double'];
}

/** Text and the reasons planted in it. */
function value_text(int $depth, array &$reasons): string
{
	$space = static fn (): string => one_of(['', '', '', ' ', "\n\t", "\r"]);
	$kind = mt_rand(0, $depth > 0 ? 9 : 5);
	if ($kind < 2) {
		[$text, $reason] = number_text();
		if ($reason !== null) {
			$reasons[] = $reason;
		}
	} elseif ($kind < 5) {
		$text = string_text(random_text());
	} elseif ($kind === 5) {
		$text = one_of(['null', 'true', 'false', '""', '[]', '{}', '-0', '0']);
	} else {
		$parts = $keys = [];
		for ($count = mt_rand(0, 5); $count > 0; $count--) {
			$part = value_text($depth - 1, $reasons);
			if ($kind > 7) {
				$key = one_of([random_text(), 'a', 'A', '', '0', '-1', '01', 'key']);
				if (isset($keys[$key])) {
					$reasons[] = 'duplicate key in an object';
				}
				$keys[$key] = true;
				$part = string_text($key) . $space() . ':' . $space() . $part;
			}
			$parts[] = $space() . $part . $space();
		}
		$text = ($kind > 7 ? '{' : '[') . implode(',', $parts) . ($kind > 7 ? '}' : ']');
	}
	return $space() . $text . $space();
}

/** Why ours refused it; null when it took it, and then the value is $value. */
function refusal(Uapay\Client $client, mixed &$value): ?string
{
	try {
		$value = $client->request('some/path');
		return null;
	} catch (Uapay\Exception\OutcomeUnknownException $unknown) {
		$message = $unknown->getPrevious()?->getMessage() ?? '';
		return preg_match('/ is not valid JSON: (.*) at byte \d+ \(HTTP 200\)$/', $message, $match) === 1 ? $match[1] : $message;
	}
}

function report(string $what, string $text): never
{
	exit("$what: $text\n");
}

seed();
$server = Server::start([]);
$client = plain_client($server, maxRetries: 0);
$client->session();
$wrap = static fn (string $text): string => '{"status":1,"data":{"v":' . $text . '}}';

// Many good values share an answer; each that must be refused has one of its own.
$good = $bad = [];
for ($i = 0; $i < 6000; $i++) {
	$reasons = [];
	$text = value_text(4, $reasons);
	json_decode($text, true, 512, JSON_THROW_ON_ERROR);
	if ($reasons === []) {
		$good[] = $text;
	} else {
		$bad[] = [$text, $reasons];
	}
}
$server->script(array_map(static fn (array $texts): array => ['body' => $wrap('[' . implode(',', $texts) . ']')], array_chunk($good, 100)));
foreach (array_chunk($good, 100) as $texts) {
	$reason = refusal($client, $answer);
	$reason === null || report("refused: $reason", implode(',', $texts));
	foreach ($texts as $i => $text) {
		same($answer['v'][$i], json_decode($text, true)) || report('another value', $text);
	}
}
$bad = array_slice($bad, 0, 1000);
$server->script(array_map(static fn (array $case): array => ['body' => $wrap($case[0])], $bad));
$seen = [];
foreach ($bad as [$text, $reasons]) {
	$reason = refusal($client, $answer);
	in_array($reason, $reasons, true) || report('refused for ' . ($reason ?? 'nothing') . ' instead of ' . implode(' or ', $reasons), $text);
	$seen[$reason] = true;
}
ksort($seen);
echo count($good) > 2000 ? 'thousands' : count($good), " the same\nrefused: ", implode(', ', array_keys($seen)), "\n";

// One byte changed: both refuse it, or it is the same value, or json_decode() is the laxer of the two in a way that is known.
const LAXER = ['duplicate key in an object', 'integer beyond 2^53', 'number out of range or too precise for a double',
	'number too long', '\u0000 in a string'];
$texts = [];
while (count($texts) < 1500) {
	$text = one_of($good);
	$at = mt_rand(0, strlen($text) - 1);
	$texts[] = $wrap(match (mt_rand(0, 2)) {
		0 => substr_replace($text, '', $at, 1),
		1 => substr_replace($text, one_of(['"', '\\', ',', '0', '1', '.', '-', 'e', "\0", "\x1f", "\x80", "\xff", "\xc3", '{', '}', '[', ']', ' ']), $at, 1),
		2 => substr_replace($text, one_of(['"', '\\', ',', '0', '.', '-', 'E', '\u0000', '\ud800', '\udc00', '/', "\xed\xa0\x80", "\xc0\x80", '[', ']', '9007199254740993', '1e999']), $at, 0),
	});
}
$server->script(array_map(static fn (string $text): array => ['body' => $text], $texts));
$both = 0;
foreach ($texts as $text) {
	$theirs = json_decode($text, true);
	$reason = refusal($client, $answer);
	if ($reason === null) {
		same($answer, $theirs['data'] ?? null) || report('another value', $text);
	} elseif ($theirs !== null) {
		in_array($reason, LAXER, true) || report("refused: $reason", $text);
	} else {
		$both++;
	}
}
echo $both > 100 ? 'hundreds' : $both, " refused by both\n";

// What is bounded.
$nest = static fn (int $depth): string => $wrap(str_repeat('[', $depth - 2) . str_repeat(']', $depth - 2));
$values = static fn (int $count): string => $wrap('[' . rtrim(str_repeat('0,', $count - 4), ',') . ']');
$edges = [$nest(64), $nest(65), $values(250000), $values(250001), $wrap('1') . '1', $wrap('9007199254740992'), $wrap('"\u0000"')];
$server->script(array_map(static fn (string $text): array => ['body' => $text], $edges));
foreach ($edges as $text) {
	$reason = refusal($client, $answer);
	echo $reason ?? (same($answer, json_decode($text, true)['data']) ? 'the same' : 'another value'), "\n";
}
?>
--EXPECTF--
seed %d
thousands the same
refused: duplicate key in an object, integer beyond 2^53, number out of range or too precise for a double
hundreds refused by both
the same
nested too deeply
the same
too many values
bytes after the value
the same
\u0000 in a string
