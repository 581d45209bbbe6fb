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

/** A number, as text and as json_decode() must be given it to make the same of it. */
function number_text(): array
{
	$whole = ltrim(random_digits(one_of([1, 2, 5, 15, 16, 17, 18, 19, 20])), '0') ?: '0';
	$fraction = one_of(['', '', random_digits(one_of([1, 2, 5, 12, 17]))]);
	$exponent = one_of(['', '', '', (string) mt_rand(-30, 30), (string) mt_rand(-340, 320)]);
	$text = one_of(['', '-']) . $whole . ($fraction === '' ? '' : ".$fraction") . ($exponent === '' ? '' : one_of(['e', 'E'])
		. ($exponent[0] === '-' ? '' : one_of(['', '+'])) . $exponent);
	if ($fraction === '' && $exponent === '') {
		return [$text, is_int(json_decode($text)) ? $text : "\"$text\""];
	}
	$digits = ltrim($whole . $fraction, '0');
	if ($digits === '') {
		return [$text, $text];
	}
	// A double gives these digits back, when printed with so many of them, or it does not hold the number.
	$printed = sprintf('%.' . strlen($digits) - 1 . 'e', abs((float) $text));
	$kept = is_finite((float) $text) && str_replace('.', '', strstr($printed, 'e', true)) === $digits;
	return [$text, $kept ? $text : "\"$text\""];
}

/** Text, the same for json_decode(), and whether ours cannot read it. */
function value_text(int $depth, bool &$unreadable): array
{
	$space = static fn (): string => one_of(['', '', '', ' ', "\n\t", "\r"]);
	$kind = mt_rand(0, $depth > 0 ? 9 : 5);
	if ($kind < 2) {
		[$text, $theirs] = number_text();
	} elseif ($kind < 5) {
		$text = $theirs = string_text(random_text());
	} elseif ($kind === 5) {
		$text = $theirs = one_of(['null', 'true', 'false', '""', '[]', '{}', '-0', '0']);
	} else {
		$parts = $their_parts = $keys = [];
		for ($count = mt_rand(0, 5); $count > 0; $count--) {
			[$part, $their_part] = value_text($depth - 1, $unreadable);
			$name = '';
			if ($kind > 7) {
				$key = one_of([random_text(), 'a', 'A', '', '0', '-1', '01', 'key']);
				$unreadable = $unreadable || isset($keys[$key]);
				$keys[$key] = true;
				$name = string_text($key) . $space() . ':' . $space();
			}
			$parts[] = $space() . $name . $part . $space();
			$their_parts[] = $name . $their_part;
		}
		[$text, $theirs] = array_map(static fn (array $all): string => ($kind > 7 ? '{' : '[') . implode(',', $all) . ($kind > 7 ? '}' : ']'), [$parts, $their_parts]);
	}
	return [$space() . $text . $space(), $theirs];
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

// Many good values share an answer; each that cannot be read has one of its own, and is the text of it.
$good = $theirs = $bad = [];
for ($i = 0; $i < 6000; $i++) {
	$unreadable = false;
	[$text, $their_text] = value_text(4, $unreadable);
	json_decode($text, true, 512, JSON_THROW_ON_ERROR);
	if ($unreadable) {
		$bad[] = $text;
	} else {
		$good[] = $text;
		$theirs[] = $their_text;
	}
}
$server->script(array_map(static fn (array $texts): array => ['body' => $wrap('[' . implode(',', $texts) . ']')], array_chunk($good, 100)));
foreach (array_chunk($good, 100) as $chunk => $texts) {
	$reason = refusal($client, $answer);
	$reason === null || report("refused: $reason", implode(',', $texts));
	foreach ($texts as $i => $text) {
		same($answer['v'][$i], json_decode($theirs[$chunk * 100 + $i], true)) || report('another value', $text);
	}
}
$bad = array_slice($bad, 0, 1000);
$server->script(array_map(static fn (string $text): array => ['body' => $wrap($text)], $bad));
foreach ($bad as $text) {
	$reason = refusal($client, $answer);
	$reason === null && $answer['v'] === trim($text) || report($reason ?? 'not its text', $text);
}
echo count($good) > 2000 ? 'thousands' : count($good), " the same\n", count($bad) > 100 ? 'hundreds' : count($bad), " as text\n";

/** Whether ours is what theirs is, or the text of it: of a number, or of what ours cannot read. */
function same_or_text(mixed $ours, mixed $theirs): bool
{
	if (same($ours, $theirs)) {
		return true;
	}
	if (is_array($ours) && is_array($theirs)) {
		return array_keys($ours) === array_keys($theirs) && array_reduce(array_keys($ours), static fn (bool $same, int|string $key): bool
			=> $same && same_or_text($ours[$key], $theirs[$key]), true);
	}
	return is_string($ours) && ($ours === var_export($theirs, true) || same(json_decode($ours, true), $theirs));
}

// One byte changed: both refuse it, or it is the same value or the text of it; what json_decode() refuses may be the text of it.
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
	$error = json_last_error();
	$reason = refusal($client, $answer);
	if ($reason === null && $theirs === null) {
		in_array($error, [JSON_ERROR_UTF8, JSON_ERROR_UTF16], true) && is_string($answer['v']) || report('read', $text);
	} elseif ($reason === null) {
		same_or_text($answer, $theirs['data'] ?? null) || report('another value', $text);
	} elseif ($theirs !== null) {
		report("refused: $reason", $text);
	} else {
		$both++;
	}
}
echo $both > 100 ? 'hundreds' : $both, " refused by both\n";

// What is bounded.
$nest = static fn (int $depth): string => $wrap(str_repeat('[', $depth - 2) . str_repeat(']', $depth - 2));
$values = static fn (int $count): string => $wrap('[' . rtrim(str_repeat('0,', $count - 16), ',') . ']'); // the rest is around them
$members = static fn (int $count): string => $wrap('{' . implode(',', array_map(static fn (int $i): string => "\"$i\":0", range(1, $count))) . '}');
$edges = [$nest(64), $nest(65), $values(250000), $values(250001), $members(1024), $members(1025), $wrap('1') . '1', $wrap('9223372036854775807'), $wrap('"\u0000"')];
$server->script(array_map(static fn (string $text): array => ['body' => $text], $edges));
foreach ($edges as $text) {
	$reason = refusal($client, $answer);
	$theirs = json_decode($text, true)['data'] ?? null;
	echo $reason ?? (same($answer, $theirs) ? 'the same' : (same(json_decode($answer['v'], true), $theirs['v']) ? 'its text' : 'another value')), "\n";
}
?>
--EXPECTF--
seed %d
thousands the same
hundreds as text
hundreds refused by both
the same
its text
the same
its text
the same
its text
bytes after the value
the same
its text
