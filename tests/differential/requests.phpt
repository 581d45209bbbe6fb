--TEST--
Random arrays are sent as what json_encode() makes of them
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/differential.inc';

enum Suit: string
{
	case Hearts = '♥';
	case Spades = '"\\/';
}

function random_value(int $depth): mixed
{
	switch (mt_rand(0, $depth > 0 ? 9 : 6)) {
		case 0:
			return one_of([null, true, false, '', 0, -0.0, [], Suit::Hearts, Suit::Spades]);
		case 1:
			return one_of([mt_rand(-1000, 1000), mt_rand(-(2 ** 53), 2 ** 53), 2 ** 53, -(2 ** 53)]);
		case 2:
			// any bits that make a finite number
			do {
				$float = unpack('e', pack('P', mt_rand() << 33 ^ mt_rand() << 16 ^ mt_rand()))[1];
			} while (!is_finite($float));
			return $float;
		case 3:
			return one_of([mt_rand(0, 999999) / 100, mt_rand() / 7, 1e22, 1e-7, 0.1 + 0.2, PHP_FLOAT_MIN, PHP_FLOAT_MAX, 5e-324]);
		case 4:
		case 5:
		case 6:
			return random_text();
		case 7:
		case 8:
			for ($list = [], $count = mt_rand(0, 5); $count > 0; $count--) {
				$list[] = random_value($depth - 1);
			}
			return $list;
		default:
			for ($map = [], $count = mt_rand(0, 5); $count > 0; $count--) {
				$map[one_of([random_text(), mt_rand(-5, 5), '', 'key'])] = random_value($depth - 1);
			}
			return $map;
	}
}

seed();
$server = Server::start([['repeat' => true, 'data' => ['id' => 'i', 'paymentPageUrl' => 'https://pay.example/']]]);
$client = plain_client($server);
$sent = 0;
for ($batch = 0; $batch < 30; $batch++) {
	for ($values = []; count($values) < 100; $sent++) {
		$values[] = random_value(4);
	}
	$client->request('some/path', ['p' => $values], ['d' => $values]);
	$client->invoices->create(['externalId' => '1', 'type' => 'PAY', 'amount' => 1, 'description' => 'x', 'extraInfo' => $values]);
	[$raw, $invoice] = array_slice($server->requests(), -2);
	$expected = json_decode(json_encode($values, JSON_THROW_ON_ERROR), true, 512, JSON_THROW_ON_ERROR);
	foreach (['params' => $raw['json']['params']['p'], 'data' => $raw['json']['data']['d'],
		'extraInfo' => json_decode($invoice['json']['data']['extraInfo'], true)] as $place => $got) {
		foreach ($expected as $i => $value) {
			same($got[$i], $value) || exit("$place: " . json_encode($value) . ' was sent as ' . json_encode($got[$i]) . "\n");
		}
	}
}
echo "$sent the same, in three places\n";
?>
--EXPECTF--
seed %d
3000 the same, in three places
