--TEST--
An answer of 16 MiB is taken and one byte more is not, with Content-Length, without, and chunked; none of it counts in PHP's memory
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../tls/tls.inc';

const LIMIT = 16 << 20;

/** An answer of just so many bytes: blanks are no part of its value. */
function answer_of(int $bytes): string
{
	$answer = '{"status":1,"data":{"paymentId":"p"}}';
	return $answer . str_repeat(' ', $bytes - strlen($answer));
}

/** The bytes are made by the steps of the server's process; here nothing is kept. */
function size_case(string $form, int $bytes): void
{
	$step = match ($form) {
		'Content-Length' => ['body' => answer_of($bytes)],
		'neither' => ['body' => answer_of($bytes), 'headers' => ['Content-Length' => null], 'close' => 'fin'],
		'chunked' => ['chunks' => str_split(answer_of($bytes), 1 << 20)],
	};
	$server = Server::start([$step]);
	unset($step);
	gc_mem_caches();
	$client = plain_client($server, timeout: 30.0, sessionStore: new StoredSession());
	memory_reset_peak_usage();
	$before = memory_get_usage();
	echo $form, ', ', $bytes > LIMIT ? 'one more' : '16 MiB', ': ';
	echo ending(fn () => $client->payments->complete('p', 'i')), "\n";
	$peak = memory_get_peak_usage() - $before;
	if ($peak > 1 << 20) {
		echo "took $peak bytes of PHP's memory\n";
	}
	$server->stop();
}

foreach (['Content-Length', 'neither', 'chunked'] as $form) {
	foreach ([LIMIT, LIMIT + 1] as $bytes) {
		size_case($form, $bytes);
	}
}
?>
--INI--
memory_limit=512M
--EXPECT--
Content-Length, 16 MiB: ok
Content-Length, one more: OutcomeUnknown < Transport(too_large)
neither, 16 MiB: ok
neither, one more: OutcomeUnknown < Transport(too_large)
chunked, 16 MiB: ok
chunked, one more: OutcomeUnknown < Transport(too_large)
