--TEST--
The message of an exception has at most 1 KiB, whatever UAPAY or the program said; the properties have all of it
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

function told(callable $function): Throwable
{
	try {
		$function();
	} catch (Throwable $thrown) {
		foreach (exceptions($thrown) as $one) {
			$message = $one->getMessage();
			echo substr(strrchr($one::class, '\\'), 1), ' ', strlen($message) > 1000 ? (strlen($message) <= 1024 ? 'cut' : 'LONG') : $message, ' ',
				mb_check($message) ? '' : 'NO UTF-8', str_ends_with($message, '...') ? '...' : '', "\n";
		}
		return $thrown;
	}
	throw new LogicException('nothing was thrown');
}

function mb_check(string $text): bool
{
	return preg_match('//u', $text) === 1;
}

foreach (['', 'x', 'xx'] as $shift) {
	foreach (['code' => $shift . str_repeat('і', 100000), 'message' => $shift . str_repeat('і', 100000), 'fields' => array_fill(0, 5000, ['a' => $shift . 'є'])] as $member => $value) {
		$error = [$member => $value] + ['code' => 'SOME_CODE'];
		$server = Server::start([['error' => $error]]);
		$thrown = told(fn () => plain_client($server, maxRetries: 0)->payments->show('p'));
		var_dump($thrown->errorCode === $error['code'] && $thrown->fields === ($error['fields'] ?? []));
	}
}
echo "-- what to do stays readable\n";
$server = Server::start([['error' => ['code' => 'INTERNAL_ERROR' . str_repeat('X', 5000)], 'status' => 500]]);
$thrown = told(fn () => plain_client($server, maxRetries: 0)->payments->reverse('p', 'i'));
var_dump(str_contains($thrown->getMessage(), $thrown->advice));
echo "-- of the program\n";
$thrown = told(fn () => plain_client($server)->invoices->create(array_fill_keys(array_map(static fn (int $i): string => "є$i", range(1, 500)), 1)));
var_dump(count($thrown->errors) > 500);
told(fn () => plain_client($server)->request(str_repeat('a/', 2000) . 'b'));
?>
--EXPECT--
ApiException cut ...
bool(true)
ApiException cut ...
bool(true)
ApiException cut ...
bool(true)
ApiException cut ...
bool(true)
ApiException cut ...
bool(true)
ApiException cut ...
bool(true)
ApiException cut ...
bool(true)
ApiException cut ...
bool(true)
ApiException cut ...
bool(true)
-- what to do stays readable
OutcomeUnknownException invoicer/payments/reverse: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: UAPAY reports INTERNAL_ERRORXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX..., a fault on its side 
ApiException cut ...
bool(true)
-- of the program
InvalidRequestException cut ...
bool(true)
OutcomeUnknownException cut ...
ProtocolException cut ...
