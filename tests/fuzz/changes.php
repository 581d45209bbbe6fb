<?php

/* Changes of inputs that are the same on every machine and whatever is under test: php changes.php FOLDER COUNT WORDS adds
 * COUNT of them to the inputs in FOLDER; WORDS is a dictionary of libFuzzer's. */

const CHANGES_MAX = 4; // of one input
const NUMBERS = ['0', '-0', '1', '-1', '007', '2147483648', '9007199254740992', '9007199254740993', '9223372036854775807', '9223372036854775808',
	'-9223372036854775808', '1e400', '1.0', '0.1000000000000000055', '5e-324', '18446744073709551616'];

[, $folder, $count, $dictionary] = $argv;
preg_match_all('/^[^#"\n]*"(.*)"\s*$/m', file_get_contents($dictionary), $found);
$words = array_map(stripcslashes(...), $found[1]);
$files = glob("$folder/*");
sort($files, SORT_STRING);
$inputs = array_map(file_get_contents(...), $files);
mt_srand(1);

function place(string $bytes): int
{
	return mt_rand(0, strlen($bytes));
}

function one_of(array $choices): string
{
	return $choices[mt_rand(0, count($choices) - 1)];
}

function random_bytes_of(int $count): string
{
	for ($bytes = ''; $count > 0; $count--) {
		$bytes .= chr(mt_rand(0, 255));
	}
	return $bytes;
}

function changed(string $bytes, array $words, array $inputs): string
{
	$at = place($bytes);
	$some = mt_rand(1, 1 << mt_rand(0, 6));
	$other = one_of($inputs);
	switch (mt_rand(0, 9)) {
		case 0: // a bit
			return $bytes === '' ? 'x' : substr_replace($bytes, $bytes[$at % strlen($bytes)] ^ chr(1 << mt_rand(0, 7)), $at % strlen($bytes), 1);
		case 1: // a small byte, as counts and choices are
			return substr_replace($bytes, chr(mt_rand(0, 20)), $at, 1);
		case 2:
			return substr_replace($bytes, random_bytes_of(min($some, 8)), $at, mt_rand(0, 1) * min($some, 8));
		case 3:
			return substr_replace($bytes, '', $at, $some);
		case 4:
			return substr_replace($bytes, one_of($words), $at, mt_rand(0, 1) * mt_rand(0, 8));
		case 5: // a part of it again
			return substr_replace($bytes, substr($bytes, place($bytes), $some), $at, 0);
		case 6: // a part of another
			return substr_replace($bytes, substr($other, place($other), $some), $at, mt_rand(0, 1) * $some);
		case 7: // the beginning of it and the end of another
			return substr($bytes, 0, $at) . substr($other, min($at, strlen($other)));
		case 8: // what stands between two quotes or commas, as JSON's values do
			return preg_replace_callback('/[^",:{}\[\]]++/', static fn (array $found): string => mt_rand(0, 20) === 0 ? one_of($words) : $found[0], $bytes);
		default:
			$numbers = preg_match_all('/\d++/', $bytes);
			$which = mt_rand(0, max(0, $numbers - 1));
			return preg_replace_callback('/\d++/', static function (array $found) use (&$which): string {
				return $which-- === 0 ? one_of(NUMBERS) : $found[0];
			}, $bytes);
	}
}

for ($number = 0; $number < $count; $number++) {
	$bytes = one_of($inputs);
	for ($changes = mt_rand(1, CHANGES_MAX); $changes > 0; $changes--) {
		$bytes = changed($bytes, $words, $inputs);
	}
	file_put_contents(sprintf('%s/change-%06d', $folder, $number), substr($bytes, 0, 8192));
}
