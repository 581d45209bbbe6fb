--TEST--
each() is an Iterator that goes one way, once
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/each.inc';

$server = Server::start([PAYMENTS, INVOICES]);
$client = plain_client($server, concurrency: 2);

echo "-- by hand\n";
$each = $client->payments->each(['a', 'b', 'c']);
echo get_debug_type($each), ' ', $each instanceof Iterator ? 'is an Iterator' : 'is none', "\n";
echo $each->current()->id, ' ', $each->key(), ' ', $each->valid() ? 'valid' : 'not valid', "\n";
$each->rewind();
echo $each->current() === $each->current() ? 'the same object' : 'another', "\n";
$each->next();
echo $each->key(), "\n";
thrown(fn () => $each->rewind());
thrown(function () use ($each) {
	foreach ($each as $value) {
		echo "never\n";
	}
});
echo $each->key(), "\n";
$each->next();
$each->next();
var_dump($each->valid(), $each->current(), $each->key());
$each->next();
thrown(fn () => $each->rewind());

echo "-- next() first, as of a generator\n";
$each = $client->payments->each(['a', 'b']);
$each->next();
echo $each->key(), "\n";

echo "-- the end of nothing\n";
$each = $client->payments->each([]);
var_dump($each->valid(), $each->current(), $each->key());
$each->rewind();
$each->next();
var_dump($each->valid());

echo "-- a second loop sends nothing again\n";
$each = $client->payments->each(['a', 'b']);
echo iterator_count($each), "\n";
$before = count($server->requests());
thrown(fn () => iterator_count($each));
echo count($server->requests()) - $before, " more requests\n";

echo "-- sources\n";
$array = ['a', 'b'];
$reference = &$array[1];
$each = $client->payments->each($array);
$each->rewind();
$array[1] = 'changed';
echo implode(' ', array_keys(iterator_to_array($client->payments->each(new ArrayIterator(['a', 'b']))))), "\n";
echo implode(' ', array_keys(iterator_to_array($client->payments->each(new ArrayObject(['c', 'd']))))), "\n";
$used = ids(3);
$used->next();
thrown(fn () => iterator_to_array($client->payments->each($used)));
$pairs = [];
foreach (new LimitIterator(new NoRewindIterator($client->payments->each(ids(50))), 2, 3) as $id => $payment) {
	$pairs[] = $id;
}
echo implode(' ', $pairs), "\n";
function relay(iterable $each): Generator
{
	yield from $each;
}
foreach (relay($client->payments->each(['x', 'y'])) as $id => $payment) {
	echo "$id ";
}
echo "\n";
[$p, $q] = [$client->payments->each(['p1', 'p2']), $client->payments->each(['q1', 'q2'])];
for ($p->rewind(), $q->rewind(); $p->valid(); $p->next(), $q->next()) {
	echo $p->key(), $q->key(), ' ';
}
echo "\n";

echo "-- it cannot be copied, changed or iterated over by reference\n";
$each = $client->payments->each(['a']);
thrown(fn () => clone $each);
thrown(fn () => $each->name = 1);
thrown(fn () => serialize($each));
thrown(function () use ($each) {
	foreach ($each as &$value) {
		echo "never\n";
	}
});
var_dump($each);
?>
--EXPECT--
-- by hand
Uapay\AnswerIterator is an Iterator
a a valid
the same object
b
Error: uapay: a list that is asked for as it goes cannot be rewound: call each() again
Error: uapay: a list that is asked for as it goes cannot be rewound: call each() again
b
bool(false)
NULL
NULL
Error: uapay: a list that is asked for as it goes cannot be rewound: call each() again
-- next() first, as of a generator
b
-- the end of nothing
bool(false)
NULL
NULL
bool(false)
-- a second loop sends nothing again
2
Error: uapay: a list that is asked for as it goes cannot be rewound: call each() again
0 more requests
-- sources
a b
c d
Exception: Cannot rewind a generator that was already run
id-2 id-3 id-4
x y 
p1q1 p2q2 
-- it cannot be copied, changed or iterated over by reference
Error: Trying to clone an uncloneable object of class Uapay\AnswerIterator
Error: Cannot create dynamic property Uapay\AnswerIterator::$name
Exception: Serialization of 'Uapay\AnswerIterator' is not allowed
Error: An iterator cannot be used with foreach by reference
object(Uapay\AnswerIterator)#7 (0) {
}
