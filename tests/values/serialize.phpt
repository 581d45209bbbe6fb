--TEST--
Values without secrets go through queues: serialized as toArray(), read back as fromArray() reads, and a forged payload is an exception
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$values = [
	Uapay\Invoice::fromArray(['id' => 'i', 'createdAt' => 1541592786000, 'payments' => [['id' => 'p', 'status' => 'PAID', 'paymentStatus' => 'HOLDED']], 'new' => [1]]),
	Uapay\Payment::fromArray(['paymentId' => 'p', 'status' => 'ODD', 'invoice' => ['id' => 'i', 'extraInfo' => '{"a":1}']]),
	Uapay\CreatedInvoice::fromArray(['id' => 'i', 'paymentPageUrl' => 'u']),
	Uapay\PaymentCheck::fromArray(['id' => 'p', 'confirmation' => ['type' => '3DS', 'form' => ['PaReq' => 'x']]]),
	Uapay\Confirmation::fromArray(['type' => 'LOOKUP', 'confirmationsLeft' => 3]),
	Uapay\Commission::fromArray(['commission' => ['percents' => 1.5, 'fixed' => 100], 'commissionAmount' => 130]),
	Uapay\Subscription::fromArray(['invoiceId' => 'i', 'expiresAt' => '2030-01-01T00:00:00Z']),
	Uapay\Service::fromArray(['serviceId' => 's']),
	Uapay\Callback::fromArray(example('callback.invoicer.claims-visible-part.json')),
	Uapay\ListError::fromArray(['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'x']]]),
	Uapay\InvoiceList::fromArray(['invoices' => [['id' => 'i'], ['error' => ['code' => 'WRONG_ID']]]]),
];
foreach ($values as $value) {
	$again = unserialize(serialize($value), ['allowed_classes' => [$value::class]]);
	var_dump($again == $value && $again !== $value && $again->toArray() === $value->toArray());
	var_dump(serialize($again) === serialize($value) && print_r($again, true) === print_r($value, true));
}

echo "-- as Symfony's Messenger and Laravel's queues write them: inside an object, escaped or in JSON\n";
final class Job { public function __construct(public Uapay\Callback $event, private array $same = []) {} }
$event = $values[8];
$job = new Job($event, [$event]);
foreach ([
	addslashes(serialize($job)), json_encode(['data' => ['command' => serialize(clone $job)]]), base64_encode(serialize($job)),
] as $i => $body) {
	$text = match ($i) { 0 => stripslashes($body), 1 => json_decode($body, true)['data']['command'], 2 => base64_decode($body) };
	$again = unserialize($text);
	var_dump($again->event == $event, $again->event->outcome() === $event->outcome(), $again->event->eventKey() === $event->eventKey());
}

echo "-- forged\n";
final class Watcher
{
	public static array $seen = [];
	public mixed $watched = null;
	public function __unserialize(array $data): void { self::$seen[] = $data['watched'] ?? $data['a'] ?? null; }
	public function __destruct() {}
}
function o(string $class, string $members, int $count): string { return 'O:' . strlen($class) . ":\"$class\":$count:{{$members}}"; }
$ids = 's:2:"id";';
foreach ([
	o('Uapay\Invoice', '', 0), o('Uapay\Invoice', $ids . 'a:0:{}', 1), o('Uapay\Invoice', $ids . 's:0:"";', 1), o('Uapay\Invoice', $ids . 'N;', 1),
	o('Uapay\Invoice', $ids . 's:1:"x";s:8:"payments";s:1:"p";', 2), o('Uapay\Invoice', $ids . 's:1:"x";s:8:"payments";a:1:{i:0;i:1;}', 2),
	o('Uapay\Invoice', $ids . 's:1:"x";s:8:"payments";R:1;', 2), o('Uapay\Invoice', $ids . 's:1:"x";s:8:"payments";a:1:{i:0;R:3;}', 2),
	o('Uapay\Invoice', $ids . 's:1:"x";s:6:"amount";d:19.99;', 2), o('Uapay\Invoice', $ids . 's:1:"x";s:9:"createdAt";b:1;', 2),
	o('Uapay\Payment', $ids . 's:1:"x";s:7:"invoice";' . o('Uapay\Invoice', $ids . 's:1:"i";', 1), 2),
	o('Uapay\InvoiceList', 's:8:"invoices";i:7;', 1), o('Uapay\InvoiceList', '', 0), o('Uapay\PaymentCheck', $ids . 's:1:"p";s:12:"confirmation";i:1;', 2),
	'C:13:"Uapay\Invoice":0:{}', 'E:17:"Uapay\Invoice:Pay";', o('Uapay\Invoice', $ids . 's:1:"x"', 1),
	'a:2:{i:0;' . o('Watcher', 's:7:"watched";' . o('Uapay\InvoiceList', 's:8:"invoices";i:7;', 1), 1) . 'i:1;i:2;}',
	'a:2:{i:0;' . o('Uapay\Confirmation', 's:4:"form";i:7;', 1) . 'i:1;' . o('Watcher', 's:1:"a";R:2;', 1) . '}',
] as $payload) {
	try {
		$made = @unserialize($payload);
		echo $made === false ? "false\n" : 'made ' . print_r($made, true);
	} catch (Exception $e) {
		echo $e::class, ': ', $e->getMessage(), "\n";
	}
}
echo count(Watcher::$seen), " seen\n";

echo "-- one that is seen before it was filled says nothing\n";
final class Early
{
	public static array $said = [];
	public mixed $list = null;
	public function __wakeup(): void {}
	public function __unserialize(array $data): void
	{
		foreach ($data as $value) {
			self::$said[] = match ($value::class) {
				Uapay\InvoiceList::class => [count($value), count(iterator_to_array($value)), $value->toArray()],
				Uapay\Confirmation::class => $value->termUrl('x'),
				Uapay\Invoice::class, Uapay\Payment::class => [$value->outcome()->name, json_encode($value), count((array) $value), (clone $value)->toArray()],
				Uapay\Callback::class => strlen($value->eventKey()),
			};
		}
	}
}
foreach (['InvoiceList' => ['s:8:"invoices";a:0:{}', 1], 'Confirmation' => ['s:4:"type";s:3:"3DS";', 1], 'Invoice' => [$ids . 's:1:"i";', 1],
	'Payment' => [$ids . 's:1:"p";', 1], 'Callback' => [$ids . 's:1:"p";', 1]] as $class => [$members, $count]) {
	// the value holds, in what no property takes, the one that looks at it
	$inner = o('Early', 's:1:"v";R:1;', 1);
	unserialize(o("Uapay\\$class", $members . 's:4:"more";' . $inner, $count + 1));
}
echo json_encode(Early::$said), "\n";

echo "-- a value that is there stays as it is\n";
thrown(fn () => $values[0]->__unserialize(['id' => 'another']));
var_dump($values[0]->id);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
-- as Symfony's Messenger and Laravel's queues write them: inside an object, escaped or in JSON
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
-- forged
Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: id is missing
Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: id must be a string, array given
Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: id must not be empty
Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: id is missing
Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: payments must be a list, string given
Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: payments[0] must be an object, int given
Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: payments must be a list, Uapay\Invoice given
Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: payments[0].paymentId is missing
Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: amount must be an integer, float given
Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: createdAt must be a date, bool given
Uapay\Exception\ProtocolException: not an array of Uapay\Payment: invoice must be an object, Uapay\Invoice given
Uapay\Exception\ProtocolException: not an array of Uapay\InvoiceList: invoices must be a list, int given
Uapay\Exception\ProtocolException: not an array of Uapay\InvoiceList: invoices is missing
Uapay\Exception\ProtocolException: not an array of Uapay\PaymentCheck: confirmation must be an object, int given
Uapay\Exception\ProtocolException: not an array of Uapay\Invoice: the payload has another form
false
false
Uapay\Exception\ProtocolException: not an array of Uapay\InvoiceList: invoices must be a list, int given
Uapay\Exception\ProtocolException: not an array of Uapay\Confirmation: form must be an object, int given
0 seen
-- one that is seen before it was filled says nothing
[[0,0,[]],null,["Unknown","[]",0,[]],["Unknown","[]",0,[]],64]
-- a value that is there stays as it is
Error: Uapay\Invoice is already constructed
string(1) "i"
