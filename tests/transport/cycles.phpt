--TEST--
transport: one that holds its client is collected with it, and so is one that threw
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/transport.inc';

final class Shop
{
	public static int $left = 0;
	public Uapay\Client $client;
	public function __construct()
	{
		self::$left++;
		$this->client = sending([$this, 'send'], maxRetries: 0);
	}
	public function send(string $url): ?array
	{
		return str_contains($url, 'sessions') ? answer(['id' => 's']) : throw new RuntimeException('of the shop');
	}
	public function __destruct() { self::$left--; }
}
$thrown = [];
for ($i = 0; $i < 50; $i++) {
	$shop = new Shop();
	$shop->client = $shop->client->with(timeout: 3.0);
	try {
		$shop->client->payments->cancel('p', 'i');
	} catch (Uapay\Exception\OutcomeUnknownException $e) {
		$i % 2 === 0 || $thrown[] = $e;
	}
}
unset($shop, $e);
gc_collect_cycles();
var_dump(Shop::$left <= 25);
$thrown = [];
gc_collect_cycles();
var_dump(Shop::$left);

echo "-- used while it is destroyed\n";
final class Late
{
	public Uapay\Client $client;
	public function __destruct() { echo $this->client->payments->show('p')->id, "\n"; }
}
$late = new Late();
$late->client = sending(fn ($url) => $late ? answer(['id' => 's', 'paymentId' => 'p']) : answer(['id' => 's', 'paymentId' => 'p']));
unset($late);
gc_collect_cycles();
$kept = new Late();
$kept->client = sending(fn ($url) => answer(['id' => 's', 'paymentId' => 'p']));
$GLOBALS['transport'] = $kept;

echo "-- results with destructors\n";
$client = sending(steps([function () {
	return answer() + ['more' => new class { public function __destruct() { echo "destroyed\n"; } }];
}, function () {
	return answer() + ['more' => new class { public function __destruct() { throw new DomainException('of a destructor'); } }];
}]));
echo $client->payments->cancel('p', 'i'), "\n";
ends(fn () => $client->payments->cancel('p', 'i'));
?>
--EXPECT--
bool(true)
int(0)
-- used while it is destroyed
p
-- results with destructors
destroyed
p
  OutcomeUnknownException < TransportException < DomainException: invoicer/payments/cancel: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: PHP code threw an exception during the call
p
