--TEST--
Invoices::each() gives id => value in the order asked; each value by what the answer says it is about
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/each.inc';

const UPPER = '0004CF22-3A80-475C-BEE4-96D6417358A7';
$wrong = fn (string $id) => ['error' => ['code' => 'WRONG_ID', 'details' => ['id' => $id]]];
$invoice = fn (string $id, array $more = []) => ['id' => $id] + $more;

echo "-- many\n";
foreach ([1, 100, 101, 250] as $count) {
	$sizes = [];
	$client = answering(function (array $ids) use (&$sizes) {
		$sizes[] = count($ids);
		return array_map(fn ($id) => ['id' => $id], array_reverse($ids));
	});
	$got = [];
	foreach ($client->invoices->each(ids($count)) as $id => $value) {
		$got[] = $id === $value->id ? $id : "$id is $value->id";
	}
	echo implode(' + ', $sizes), $got === iterator_to_array(ids($count), false) ? ', in order' : json_encode($got), "\n";
}

echo "-- an answer in another order, with an error, and without one of them\n";
tell(answering(fn () => [$invoice('c'), $wrong('b'), $invoice('a')])->invoices->each(['a', 'b', 'c', 'd']));

echo "-- ids written in two ways, asked twice, as numbers\n";
tell(answering(fn (array $ids) => array_map($invoice, $ids))->invoices->each([UPPER, strtolower(UPPER), 'a', 'A', 'a']));
tell(answering(fn (array $ids) => [['id' => strtolower(UPPER)]])->invoices->each([UPPER]));
tell(answering(fn (array $ids) => [['id' => 7], ['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 8]]]])->invoices->each(['7', '8']));

echo "-- an invoice that cannot be read, under any of its names\n";
tell(answering(fn () => [['Id' => 'a', 'amount' => 'x'], ['invoiceId' => 'b', 'payments' => 7], $invoice('c')])->invoices->each(['a', 'b', 'c']));

echo "-- elements that do not say what they are about: of many, and of one\n";
tell(answering(fn () => [['error' => ['code' => 'BUSY']], 7, $invoice('b')])->invoices->each(['a', 'b']));
tell(answering(fn () => [['error' => ['code' => 'BUSY']]])->invoices->each(['a']));
tell(answering(fn () => [7])->invoices->each(['a']));
tell(answering(fn () => [['id' => 'i']])->invoices->each(externalIds: ['order']));

echo "-- something else than was asked for, however it is said\n";
foreach ([[$invoice('x')], [$wrong('x')], [$invoice('a'), ['id' => 'x', 'amount' => 'x']]] as $elements) {
	tell(answering(fn () => $elements)->invoices->each(['a', 'b']));
}
tell(answering(fn () => [])->invoices->each(['a', 'b']));

echo "-- several invoices under one externalId are several items\n";
$orders = [['id' => 'i1', 'externalId' => 'one'], ['id' => 'i2', 'externalId' => 'two'], ['id' => 'i3', 'externalId' => 'one'], $wrong('none'), ['id' => 'i4', 'externalId' => 'one']];
tell(answering(fn () => $orders)->invoices->each(externalIds: ['none', 'one', 'two', 'three']));

echo "-- what cannot be an id is not sent\n";
$asked = null;
$client = answering(function (array $ids) use (&$asked, $invoice) {
	$asked = $ids;
	return array_map($invoice, $ids);
});
tell($client->invoices->each(['', null, 'a', 7, "a\0b", 'b', "\xff", [], new ArrayObject()]));
echo json_encode($asked), "\n";
$asked = null;
tell($client->invoices->each([7]));
var_dump($asked);
tell($client->invoices->each(['a', str_repeat('x', 17 << 20)]));

echo "-- both, or neither\n";
thrown(fn () => $client->invoices->each());
thrown(fn () => $client->invoices->each(['a'], ['b']));
?>
--EXPECT--
-- many
1, in order
100, in order
100 + 1, in order
100 + 100 + 50, in order
-- an answer in another order, with an error, and without one of them
a => a
b => ListError WRONG_ID
c => c
d => ProtocolException: invoicer/invoices/show/list: the answer has nothing about this id (HTTP 200)
-- ids written in two ways, asked twice, as numbers
0004CF22-3A80-475C-BEE4-96D6417358A7 => 0004CF22-3A80-475C-BEE4-96D6417358A7 (2 times)
a => a
A => A
a => a
0004CF22-3A80-475C-BEE4-96D6417358A7 => 0004cf22-3a80-475c-bee4-96d6417358a7
7 => 7
8 => ListError WRONG_ID
-- an invoice that cannot be read, under any of its names
a => ListError the invoice cannot be read: invoices[0].amount must be an integer, string given
b => ListError the invoice cannot be read: invoices[1].payments must be a list, int given
c => c
-- elements that do not say what they are about: of many, and of one
a => ProtocolException: invoicer/invoices/show/list: the answer has nothing about this id (HTTP 200)
b => b
a => ListError BUSY
a => ListError the invoice cannot be read: invoices[0] must be an object, int given
order => i
-- something else than was asked for, however it is said
a => ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: it has something else than what was asked for (2 times)
a => ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: it has something else than what was asked for (2 times)
a => ProtocolException: invoicer/invoices/show/list: the answer's data is not as documented: it has something else than what was asked for (2 times)
a => ProtocolException: invoicer/invoices/show/list: the answer has nothing about this id (HTTP 200) (2 times)
-- several invoices under one externalId are several items
none => ListError WRONG_ID
one => i1
one => i3
one => i4
two => i2
three => ProtocolException: invoicer/invoices/show/list: the answer has nothing about this id (HTTP 200)
-- what cannot be an id is not sent
 => InvalidRequestException: invoicer/invoices/show/list: ids[0] must not be empty
null => InvalidRequestException: invoicer/invoices/show/list: ids[1] must be a string, null given
a => a
int => InvalidRequestException: invoicer/invoices/show/list: ids[3] must be a string, int given
a\000b => InvalidRequestException: invoicer/invoices/show/list: ids[4] must not contain a NUL byte
b => b
\377 => InvalidRequestException: invoicer/invoices/show/list: ids[6] must be valid UTF-8
array => InvalidRequestException: invoicer/invoices/show/list: ids[7] must be a string, array given
ArrayObject => InvalidRequestException: invoicer/invoices/show/list: ids[8] must be a string, ArrayObject given
["a","b"]
int => InvalidRequestException: invoicer/invoices/show/list: ids[0] must be a string, int given
NULL
a => InvalidRequestException: invoicer/invoices/show/list: request must not be larger than 16 MiB (2 times)
-- both, or neither
Uapay\Exception\InvalidRequestException: invoicer/invoices/show/list: ids is required, or externalIds, but not both
Uapay\Exception\InvalidRequestException: invoicer/invoices/show/list: ids is required, or externalIds, but not both
