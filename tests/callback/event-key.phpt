--TEST--
Callback::eventKey() is the same for each delivery of an event and different for different events
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$client = client('http://127.0.0.1:1/');
$deliver = fn (array $claims) => $client->callback(json_encode(['token' => Server::token($claims, TEST_KEY)]))->eventKey();
$claims = example('callback.invoicer.claims-visible-part.json') + ['iat' => 1618221790];
$key = $deliver($claims);
var_dump(preg_match('/^[0-9a-f]{64}$/', $key));

echo "-- the same event\n";
var_dump($deliver($claims) === $key);
var_dump($deliver(['iat' => 1618221795] + $claims) === $key);
var_dump($deliver(['iat' => '1618221795'] + $claims) === $key);
var_dump($deliver(array_diff_key($claims, ['iat' => 0])) === $key);
var_dump($deliver(array_reverse($claims)) === $key);
$previous = $client->callback(json_encode(['token' => Server::token($claims, 'old key')]), ['old key']);
var_dump($previous->eventKey() === $key);
var_dump(Uapay\Callback::fromArray($previous->toArray())->eventKey() === $key);
var_dump(Uapay\Callback::fromArray(json_decode(json_encode($previous), true))->eventKey() === $key);
var_dump((clone $previous)->eventKey() === $key);

echo "-- others\n";
$keys = [$key];
foreach ($claims as $name => $value) {
	if ($name !== 'iat') {
		$keys[$name] = $deliver([$name => is_int($value) ? $value + 1 : "{$value}x"] + $claims);
		$keys["no $name"] = $deliver(array_diff_key($claims, [$name => 0]));
	}
}
$keys['one more'] = $deliver($claims + ['another' => null]);
$keys['an int for its text'] = $deliver(['amount' => '100000'] + $claims);
var_dump(count($keys), count(array_unique($keys)));
?>
--EXPECT--
int(1)
-- the same event
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
-- others
int(31)
int(31)
