--TEST--
transport: it may call its own client, but not without end
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/transport.inc';

echo "-- for another request\n";
$log = [];
$client = sending(function (string $url, string $body) use (&$client, &$log) {
	$id = json_decode($body)->params->paymentId ?? 'session';
	$log[] = $id;
	return match ($id) {
		'first' => answer(['paymentId' => 'first', 'x' => $client->payments->show('second')->extra['x']]),
		default => answer(['id' => 's', 'paymentId' => $id, 'x' => "of $id"]),
	};
});
echo $client->payments->show('first')->extra['x'], ', ', implode(' ', $log), "\n";

echo "-- for itself, again and again\n";
$calls = 0;
$client = sending(function () use (&$client, &$calls) {
	$calls++;
	return $client->payments->cancel('p', 'i');
});
try {
	$client->payments->cancel('p', 'i');
} catch (Uapay\Exception\SessionException $e) {
	while ($e->getPrevious()) {
		$e = $e->getPrevious();
	}
	echo $e::class, ': ', $e->getMessage(), "\n";
}
var_dump($calls);
echo "-- two that call each other\n";
$calls = 0;
$one = sending(function () use (&$other, &$calls) { $calls++; return $other->session(); });
$other = sending(function () use (&$one, &$calls) { $calls++; return $one->session(); });
try {
	$one->session();
} catch (Uapay\Exception\SessionException) {
	var_dump($calls);
}
?>
--EXPECT--
-- for another request
of second, session first second
-- for itself, again and again
Error: uapay: a transport calls the client that it sends for, 8 times over
int(8)
-- two that call each other
int(8)
