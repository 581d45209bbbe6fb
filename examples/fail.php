<?php
declare(strict_types=1);

/*
 * How the examples end when something fails: with a sentence where failures belong, and never with success. A command
 * writes it to stderr and has a status: 1 when nothing was done, 2 when that is not certain. For a web server it goes
 * into the log, and the answer is HTTP 500, upon which UAPAY calls again.
 */

use Uapay\Exception\InvalidRequestException;
use Uapay\Exception\OutcomeUnknownException;
use Uapay\Money;

function fail(string $why, int $status = 1): never
{
	if (PHP_SAPI === 'cli') {
		fwrite(STDERR, "$why\n");
	} else {
		http_response_code(500);
		error_log("uapay: $why");
	}
	exit($status);
}

/**
 * What somebody typed, which has to be something.
 *
 * @return non-empty-string
 */
function given(string $text, string $what): string
{
	return $text !== '' ? $text : fail("$what is missing");
}

/**
 * What somebody typed, in kopecks.
 *
 * @return int<1, max>
 */
function amount(string $hryvnias): int
{
	try {
		$kopecks = Money::kopecks($hryvnias); // exact: (int) (19.99 * 100) would be 1998
	} catch (InvalidRequestException) {
		$kopecks = 0;
	}
	return $kopecks > 0 ? $kopecks : fail("\"$hryvnias\" is not an amount in hryvnias, such as 19.99");
}

// What an example does not catch itself. A trace is for mistakes of the program alone.
set_exception_handler(static function (Throwable $e): never {
	if ($e instanceof InvalidRequestException) {
		$faults = array_map(static fn (string $where, string $what): string => "\n  $where $what", array_keys($e->errors), $e->errors);
		fail('the request is wrong, nothing was sent:' . implode('', $faults));
	}
	if ($e instanceof OutcomeUnknownException) {
		fail("unclear: {$e->getMessage()}\nbefore you try again: $e->advice", 2);
	}
	fail($e instanceof Exception ? $e->getMessage() : (string) $e);
});
