--TEST--
A value of a wrong type is refused for every type of field
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

$server = deaf_server();
$client = plain_client($server);
enum Suit { case Hearts; }
enum Number: int { case One = 1; }
$values = [true, 7, 1.5, 'text', [], ['a' => 1], new stdClass, fn () => 1, STDIN, Suit::Hearts, Number::One];
$fields = ['externalId', 'type', 'amount', 'recurringInterval', 'reusability', 'extraInfo', 'expiresAt', 'payExpiresAt', 'cardTo', 'services'];
foreach ($fields as $field) {
	foreach ($values as $value) {
		$given = is_object($value) ? $value::class : json_encode($value, JSON_PARTIAL_OUTPUT_ON_ERROR);
		echo str_pad($given, 10), ' ';
		try {
			$client->invoices->create([$field => $value] + INVOICE);
		} catch (Uapay\Exception\InvalidRequestException $e) {
			echo implode('; ', array_map(fn ($k, $v) => "$k: $v", array_keys($e->errors), $e->errors)), "\n";
		} catch (Uapay\Exception\SessionException) {
			echo "$field is accepted\n";
		}
	}
}
?>
--EXPECT--
true       data.externalId: must be a string, bool given
7          data.externalId: must be a string, int given
1.5        data.externalId: must be a string, float given
"text"     
Fatal error: Uncaught Uapay\Exception\ApiException: invoicer/invoices/create: UAPAY refused it: WAS_SENT in /work/main/tests/input/wrong-types.php:15
Stack trace:
#0 /work/main/tests/input/wrong-types.php(15): Uapay\Invoices->create(Object(SensitiveParameterValue))
#1 {main}
  thrown in /work/main/tests/input/wrong-types.php on line 15
