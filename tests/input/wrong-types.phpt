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
		} catch (Uapay\Exception\ApiException) {
			echo "$field is accepted\n";
		}
	}
}
?>
--EXPECT--
true       data.externalId: must be a string, bool given
7          data.externalId: must be a string, int given
1.5        data.externalId: must be a string, float given
"text"     externalId is accepted
[]         data.externalId: must be a string, array given
{"a":1}    data.externalId: must be a string, array given
stdClass   data.externalId: must be a string, stdClass given
Closure    data.externalId: must be a string, Closure given
null       data.externalId: must be a string, resource given
Suit       data.externalId: must be a string, Suit given
Number     data.externalId: must be a string, Number given
true       data.type: must be an enum case or its string, bool given
7          data.type: must be an enum case or its string, int given
1.5        data.type: must be an enum case or its string, float given
"text"     data.type: must be one of "PAY", "HOLD", "SUBSCRIBE"
[]         data.type: must be an enum case or its string, array given
{"a":1}    data.type: must be an enum case or its string, array given
stdClass   data.type: must be an enum case or its string, stdClass given
Closure    data.type: must be an enum case or its string, Closure given
null       data.type: must be an enum case or its string, resource given
Suit       data.type: must be an enum case or its string, Suit given
Number     data.type: must be an enum case or its string, Number given
true       data.amount: must be an int, in kopecks (Uapay\Money::kopecks() converts), bool given
7          amount is accepted
1.5        data.amount: must be an int, in kopecks (Uapay\Money::kopecks() converts), float given
"text"     data.amount: must be an int, in kopecks (Uapay\Money::kopecks() converts), string given
[]         data.amount: must be an int, in kopecks (Uapay\Money::kopecks() converts), array given
{"a":1}    data.amount: must be an int, in kopecks (Uapay\Money::kopecks() converts), array given
stdClass   data.amount: must be an int, in kopecks (Uapay\Money::kopecks() converts), stdClass given
Closure    data.amount: must be an int, in kopecks (Uapay\Money::kopecks() converts), Closure given
null       data.amount: must be an int, in kopecks (Uapay\Money::kopecks() converts), resource given
Suit       data.amount: must be an int, in kopecks (Uapay\Money::kopecks() converts), Suit given
Number     data.amount: must be an int, in kopecks (Uapay\Money::kopecks() converts), Number given
true       data.recurringInterval: must be an int, bool given
7          recurringInterval is accepted
1.5        data.recurringInterval: must be an int, float given
"text"     data.recurringInterval: must be an int, string given
[]         data.recurringInterval: must be an int, array given
{"a":1}    data.recurringInterval: must be an int, array given
stdClass   data.recurringInterval: must be an int, stdClass given
Closure    data.recurringInterval: must be an int, Closure given
null       data.recurringInterval: must be an int, resource given
Suit       data.recurringInterval: must be an int, Suit given
Number     data.recurringInterval: must be an int, Number given
true       reusability is accepted
7          data.reusability: must be a bool, int given
1.5        data.reusability: must be a bool, float given
"text"     data.reusability: must be a bool, string given
[]         data.reusability: must be a bool, array given
{"a":1}    data.reusability: must be a bool, array given
stdClass   data.reusability: must be a bool, stdClass given
Closure    data.reusability: must be a bool, Closure given
null       data.reusability: must be a bool, resource given
Suit       data.reusability: must be a bool, Suit given
Number     data.reusability: must be a bool, Number given
true       data.extraInfo: must be an array, or a string of JSON, bool given
7          data.extraInfo: must be an array, or a string of JSON, int given
1.5        data.extraInfo: must be an array, or a string of JSON, float given
"text"     extraInfo is accepted
[]         extraInfo is accepted
{"a":1}    extraInfo is accepted
stdClass   data.extraInfo: must be an array, or a string of JSON, stdClass given
Closure    data.extraInfo: must be an array, or a string of JSON, Closure given
null       data.extraInfo: must be an array, or a string of JSON, resource given
Suit       data.extraInfo: must be an array, or a string of JSON, Suit given
Number     data.extraInfo: must be an array, or a string of JSON, Number given
true       data.expiresAt: must be a DateTimeInterface, or an int of milliseconds, bool given
7          data.expiresAt: must be in milliseconds since 1970, 7 looks like seconds
1.5        data.expiresAt: must be a DateTimeInterface, or an int of milliseconds, float given
"text"     data.expiresAt: must be a DateTimeInterface, or an int of milliseconds, string given
[]         data.expiresAt: must be a DateTimeInterface, or an int of milliseconds, array given
{"a":1}    data.expiresAt: must be a DateTimeInterface, or an int of milliseconds, array given
stdClass   data.expiresAt: must be a DateTimeInterface, or an int of milliseconds, stdClass given
Closure    data.expiresAt: must be a DateTimeInterface, or an int of milliseconds, Closure given
null       data.expiresAt: must be a DateTimeInterface, or an int of milliseconds, resource given
Suit       data.expiresAt: must be a DateTimeInterface, or an int of milliseconds, Suit given
Number     data.expiresAt: must be a DateTimeInterface, or an int of milliseconds, Number given
true       data.payExpiresAt: must be a DateTimeInterface, or a string, bool given
7          data.payExpiresAt: must be a DateTimeInterface, or a string, int given
1.5        data.payExpiresAt: must be a DateTimeInterface, or a string, float given
"text"     data.payExpiresAt: must be a date like "2021-07-28 15:00:00"
[]         data.payExpiresAt: must be a DateTimeInterface, or a string, array given
{"a":1}    data.payExpiresAt: must be a DateTimeInterface, or a string, array given
stdClass   data.payExpiresAt: must be a DateTimeInterface, or a string, stdClass given
Closure    data.payExpiresAt: must be a DateTimeInterface, or a string, Closure given
null       data.payExpiresAt: must be a DateTimeInterface, or a string, resource given
Suit       data.payExpiresAt: must be a DateTimeInterface, or a string, Suit given
Number     data.payExpiresAt: must be a DateTimeInterface, or a string, Number given
true       data.cardTo: must be an array, bool given
7          data.cardTo: must be an array, int given
1.5        data.cardTo: must be an array, float given
"text"     data.cardTo: must be an array, string given
[]         data.cardTo.id: is required
{"a":1}    data.cardTo.id: is required; data.cardTo.a: is not a field of UAPAY
stdClass   data.cardTo: must be an array, stdClass given
Closure    data.cardTo: must be an array, Closure given
null       data.cardTo: must be an array, resource given
Suit       data.cardTo: must be an array, Suit given
Number     data.cardTo: must be an array, Number given
true       data.services: must be a list, bool given
7          data.services: must be a list, int given
1.5        data.services: must be a list, float given
"text"     data.services: must be a list, string given
[]         services is accepted
{"a":1}    data.services: must be a list: its keys must be 0, 1, 2 and so on, as array_values() makes them
stdClass   data.services: must be a list, stdClass given
Closure    data.services: must be a list, Closure given
null       data.services: must be a list, resource given
Suit       data.services: must be a list, Suit given
Number     data.services: must be a list, Number given
