--TEST--
What extraInfo cannot carry is refused where it is
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
final class Box { public int $a = 1; }
enum Suit { case Hearts; }
invoice_faults($client, ['extraInfo' => [
	'nan' => NAN, 'inf' => [1, -INF], 'big' => 2 ** 53 + 1, 'object' => new Box, 'suit' => Suit::Hearts, 'file' => STDIN,
	'closure' => fn () => 1, 'date' => new DateTime, 'fine' => [true, null, 1.5, 'text', 2 ** 53, []],
]]);
$self = ['a' => 1];
$self['again'] = &$self;
invoice_faults($client, ['extraInfo' => $self]);
$deep = [];
for ($i = 0; $i < 70; $i++) {
	$deep = ['d' => $deep];
}
try {
	$client->invoices->create(['extraInfo' => $deep] + INVOICE);
} catch (Uapay\Exception\InvalidRequestException $e) {
	foreach ($e->errors as $place => $fault) {
		echo substr($place, 0, 20), '... (', substr_count($place, '.d'), "): $fault\n";
	}
}
sent($server);
?>
--EXPECT--
data.extraInfo.nan: must be a finite number
data.extraInfo.inf[1]: must be a finite number
data.extraInfo.big: must be from -9007199254740992 to 9007199254740992, 9007199254740993 given
data.extraInfo.object: must be an array or a scalar, Box given
data.extraInfo.suit: must be an array or a scalar, Suit given
data.extraInfo.file: must be an array or a scalar, resource given
data.extraInfo.closure: must be an array or a scalar, Closure given
data.extraInfo.date: must be an array or a scalar, DateTime given
data.extraInfo.again: must not contain itself
data.extraInfo.d.d.d... (62): must not be nested deeper than 64 levels
requests: 0, connections: 0
